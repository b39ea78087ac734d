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

    /** Whether who takes it stands for what is said, against it, or keeps out. */
    public Polarity polarity() {
        return switch (this) {
            case STATES, ACCUSES, ADMITS -> Polarity.ASSERTED;
            case NEGATES, DENIES, REJECTS, DOES_NOT_ACKNOWLEDGE -> Polarity.DENIED;
            case DECLINES, CANNOT_CONFIRM -> Polarity.WITHHELD;
        };
    }

    /** The word that stands in files and on screens, such as {@code does-not-acknowledge}. */
    public String word() {
        return Word.of(this);
    }
}
