package org.gainsay.claim;

/** What a hop of a chain did: made the statement, saw it, quoted it, reprinted it. */
public enum Role {
    SAID,
    SAW,
    QUOTED,
    REPRINTED;

    /** The word that stands in files and on screens, such as {@code does-not-acknowledge}. */
    public String word() {
        return Word.of(this);
    }
}
