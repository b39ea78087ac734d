package org.gainsay.pair;

import org.gainsay.claim.Estimate;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/**
 * What one of two texts brings to their comparison.
 *
 * @param words that decide, as they stand
 * @param start first UTF-16 code unit in the text
 * @param end the code unit after the last
 * @param estimate the figure; null where the words are none
 */
public record Side(String words, int start, int end, @Nullable Estimate estimate) {

    static Side of(Token token) {
        return new Side(token.word(), token.start(), token.end(), null);
    }

    static Side of(Figure figure) {
        return new Side(
                figure.text(), figure.start(), figure.end(), figure.quantity().estimate());
    }
}
