package org.gainsay.quantity;

import org.gainsay.claim.Estimate;

/**
 * A quantity where it stands in a text.
 *
 * @param estimate what the words say
 * @param start first UTF-16 code unit
 * @param end the code unit after the last
 */
public record Mention(Estimate estimate, int start, int end) {

    public Mention {
        if (start < 0 || start >= end) {
            throw new IllegalArgumentException("start " + start + " must lie before end " + end);
        }
    }
}
