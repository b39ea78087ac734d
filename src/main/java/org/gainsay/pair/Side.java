package org.gainsay.pair;

import org.gainsay.claim.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * What one of two texts brings to their comparison.
 *
 * @param words that decide, as they stand
 * @param start first UTF-16 code unit in the text
 * @param end the code unit after the last
 * @param estimate the figure; null where the words are none
 */
public record Side(String words, int start, int end, @Nullable Estimate estimate) {}
