package org.gainsay.review;

/** What explains a difference that is none. */
public enum Reason {
    /** The claims are about different days. */
    TIME,
    /** They count or concern different things. */
    SCOPE,
    /** They go back to one speaker. */
    SAME_ORIGIN,
    /** A word was rendered differently. */
    TRANSLATION
}
