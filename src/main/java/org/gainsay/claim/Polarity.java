package org.gainsay.claim;

/** Whether the speaker stands for the proposition, against it, or keeps out (context, never a side). */
public enum Polarity {
    ASSERTED,
    DENIED,
    WITHHELD;

    /** The word that stands in files and on screens, such as {@code does-not-acknowledge}. */
    public String word() {
        return Word.of(this);
    }
}
