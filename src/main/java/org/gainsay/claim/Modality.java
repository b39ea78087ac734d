package org.gainsay.claim;

/** How sure the speaker says to be. Reported speech is attribution, not modality. */
public enum Modality {
    CERTAIN,
    PROBABLE,
    POSSIBLE;

    /** The word that stands in files and on screens, such as {@code does-not-acknowledge}. */
    public String word() {
        return Word.of(this);
    }
}
