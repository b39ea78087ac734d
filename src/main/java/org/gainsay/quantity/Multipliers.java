package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.quantity.NumberWord.Kind;

/** The words behind a number that multiply it: million, lakh crore, dozen, and letters as in 10k. */
final class Multipliers {

    private static final Lexicon LEXICON = Lexicon.ENGLISH;
    private static final int MOST_SCALES = 3;

    private Multipliers() {}

    /** The scales that stand here, multiplied; one where none does. */
    static Part scales(Words words, int index, boolean money) {
        Part scales = letters(words, index, money).orElse(new Part(BigDecimal.ONE, index, index));
        for (int i = 0; i < MOST_SCALES; i++) {
            int next = LEXICON.skip(WordList.HYPHEN, words, scales.to());
            Optional<NumberWord> scale = LEXICON.number(words.at(next), Kind.SCALE);
            if (scale.isEmpty()) {
                return scales;
            }
            scales = scales.times(scale.get().value(), next + 1);
        }
        return scales;
    }

    /** A hundred or a dozen, if one stands here. */
    static Optional<Part> one(Words words, int index, Kind kind) {
        int next = LEXICON.skip(WordList.HYPHEN, words, index);
        return LEXICON.number(words.at(next), kind).map(word -> new Part(word.value(), index, next + 1));
    }

    /** Whatever multiplies, if anything does: what may follow "half a". */
    static Optional<Part> any(Words words, int index) {
        Part small = one(words, index, Kind.DOZEN)
                .or(() -> one(words, index, Kind.HUNDRED))
                .orElse(new Part(BigDecimal.ONE, index, index));
        Part scales = scales(words, small.to(), false);
        return scales.to() > index ? Optional.of(small.times(scales.value(), scales.to())) : Optional.empty();
    }

    /** Attached, as in 10k, or the last word of a clause, as in 2.5 M. */
    private static Optional<Part> letters(Words words, int index, boolean money) {
        boolean endsClause = words.at(index + 1).is(Token.Kind.SYMBOL) && !words.glued(index + 2);
        boolean attached = words.glued(index) || endsClause;
        return attached && words.at(index - 1).is(Token.Kind.NUMBER)
                ? LEXICON.glued(words.at(index).text(), money).map(value -> new Part(value, index, index + 1))
                : Optional.empty();
    }
}
