package org.gainsay.credibility;

/** What can befall what a source said. */
public enum Event {
    /** An independent origin told the same. */
    CORROBORATED,
    /** An independent origin told what cannot both be true, or denied it. */
    CONTRADICTED,
    /** Its own running total fell. */
    REVISED,
    /** It told two versions in its own words. */
    TWO_VERSIONS,
    /** Another printed its words with another bound, figure, thing counted or modality. */
    MISQUOTED
}
