package org.gainsay.evaluate;

/**
 * Two texts of which it is known how they stand to each other.
 *
 * @param id unique in its set
 */
public record LabelledPair(String id, Label label, String premise, String hypothesis) {

    /** How the hypothesis stands to the premise. */
    public enum Label {
        ENTAILMENT,
        NEUTRAL,
        CONTRADICTION
    }
}
