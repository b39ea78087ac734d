package org.gainsay.vocabulary;

/** What a measure tells of time: how many are there (stock), how many so far (total), what happened (event). */
public enum TimeKind {
    STOCK,
    TOTAL,
    EVENT
}
