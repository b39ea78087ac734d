package org.gainsay.claim;

/** The manner in which a speaker takes his position; {@code negates} is plain negation in the speaker's own statement. */
public enum Stance {
    STATES,
    ACCUSES,
    ADMITS,
    NEGATES,
    DENIES,
    REJECTS,
    DOES_NOT_ACKNOWLEDGE,
    DECLINES,
    CANNOT_CONFIRM;

    /** The word that stands in files and on screens, such as {@code does-not-acknowledge}. */
    public String word() {
        return Word.of(this);
    }
}
