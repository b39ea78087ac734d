package org.gainsay.extract;

/**
 * A passage that is not read.
 *
 * @param start first UTF-16 code unit
 * @param end the code unit after the last
 * @param reason why, such as {@code repeated headline}
 */
public record Skipped(int start, int end, String reason) {

    public Skipped {
        if (start < 0 || start >= end) {
            throw new IllegalArgumentException("start " + start + " must lie before end " + end);
        }
    }
}
