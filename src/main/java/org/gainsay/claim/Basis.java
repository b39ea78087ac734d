package org.gainsay.claim;

/** How the innermost speaker knows. */
public enum Basis {
    SAW,
    IMAGERY,
    DOCUMENT,
    TOLD,
    ASSESSED,
    UNSTATED;

    /** The word that stands in files and on screens, such as {@code does-not-acknowledge}. */
    public String word() {
        return Word.of(this);
    }
}
