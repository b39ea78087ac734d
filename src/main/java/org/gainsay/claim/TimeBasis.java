package org.gainsay.claim;

/** How the time of a claim is known: assumed is the document's date standing in for it. */
public enum TimeBasis {
    STATED,
    INFERRED,
    ASSUMED,
    UNKNOWN;

    /** The word that stands in files and on screens, such as {@code does-not-acknowledge}. */
    public String word() {
        return Word.of(this);
    }
}
