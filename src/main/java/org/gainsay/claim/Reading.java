package org.gainsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * How a claim was read out of a text, where a machine did it.
 *
 * @param by who read it, such as {@code machine}
 * @param confidence from 0 to 1
 * @param pattern the pattern that found it
 * @param accepted whether a person has said that it is read right
 */
public record Reading(String by, @Nullable Double confidence, @Nullable String pattern, boolean accepted) {

    public Reading {
        Required.text(by, "by");
        Required.that(confidence == null || (confidence >= 0 && confidence <= 1), "confidence lies between 0 and 1");
    }

    Reading acceptedByPerson() {
        return new Reading(by, confidence, pattern, true);
    }

    /** Whether a claim rests on a machine's reading that nobody has accepted yet. */
    public boolean awaitsAcceptance() {
        return by.equals("machine") && !accepted;
    }
}
