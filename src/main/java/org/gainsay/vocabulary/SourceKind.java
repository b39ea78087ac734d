package org.gainsay.vocabulary;

/** What kind of voice a source is. Being a party to a question is not a kind. */
public enum SourceKind {
    OFFICIAL,
    MILITARY,
    INTERGOVERNMENTAL,
    NGO,
    MEDIA,
    DOCUMENT,
    EXPERT,
    WITNESS,
    UNNAMED
}
