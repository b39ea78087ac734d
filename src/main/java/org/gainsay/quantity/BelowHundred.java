package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.quantity.NumberWord.Kind;

/** Figures, and number words below a hundred: 1,200; seventeen; thirty-two. */
final class BelowHundred {

    private static final Lexicon LEXICON = Lexicon.ENGLISH;

    private BelowHundred() {}

    static Optional<Part> at(Words words, int index) {
        BigDecimal figures = words.at(index).value();
        if (words.at(index).is(Token.Kind.NUMBER) && figures != null) {
            return Optional.of(new Part(figures, index, index + 1));
        }
        return LEXICON.number(words.at(index)).flatMap(word -> switch (word.kind()) {
            case UNIT -> Optional.of(new Part(word.value(), index, index + 1));
            case TEN -> tens(words, index, word.value());
            case HUNDRED, DOZEN, SCALE -> Optional.empty();
        });
    }

    /** Twenty, twenty-one; nothing where it is the front of a twenty-first. */
    private static Optional<Part> tens(Words words, int index, BigDecimal tens) {
        int next = LEXICON.skip(WordList.HYPHEN, words, index + 1);
        boolean hyphenated = next > index + 1;
        Optional<NumberWord> unit = LEXICON.number(words.at(next), Kind.UNIT)
                .filter(word -> word.value().signum() > 0 && word.value().compareTo(BigDecimal.TEN) < 0);
        if (unit.isPresent()) {
            return Optional.of(new Part(tens.add(unit.get().value()), index, next + 1));
        }
        boolean isOrdinal = hyphenated
                && words.glued(next)
                && LEXICON.ordinal(words.at(next))
                        .filter(ordinal -> ordinal.number().compareTo(BigDecimal.TEN) < 0)
                        .isPresent();
        return isOrdinal ? Optional.empty() : Optional.of(new Part(tens, index, index + 1));
    }
}
