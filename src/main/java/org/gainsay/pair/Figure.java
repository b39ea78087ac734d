package org.gainsay.pair;

import java.util.Map;
import org.gainsay.compare.Quantity;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/**
 * A quantity with what it counts and what stands around it.
 *
 * @param token the last word of its number, which has its place in the sentence's tree
 * @param counted the noun that it counts; null where none is told
 * @param near the words of content around it, each with the weight of its nearness: from 1 beside it towards 0
 * @param before the word in front of it and its qualifier; empty at the beginning
 * @param after the word behind it; empty at the end
 * @param difference whether it tells by how much something exceeds another: 7 million more subscribers
 * @param time that stands nearest to it in its sentence; null where none does
 * @param possible whether it is said to be only possible
 * @param start first UTF-16 code unit in the text
 * @param end the code unit after the last
 */
record Figure(
        Quantity quantity,
        Sentence sentence,
        Token token,
        @Nullable Lemma counted,
        Map<Lemma, Double> near,
        String before,
        String after,
        boolean difference,
        @Nullable Moment time,
        boolean possible,
        int start,
        int end) {

    Figure {
        near = Map.copyOf(near);
    }

    /** As it stands. */
    String text() {
        return quantity.estimate().text();
    }
}
