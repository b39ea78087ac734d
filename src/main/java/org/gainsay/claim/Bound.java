package org.gainsay.claim;

/** What kind of figure the words of an estimate give. */
public enum Bound {
    EXACT,
    ABOUT,
    UPPER,
    LOWER,
    RANGE,
    VAGUE;

    /** The word that stands in files and on screens, such as {@code does-not-acknowledge}. */
    public String word() {
        return Word.of(this);
    }
}
