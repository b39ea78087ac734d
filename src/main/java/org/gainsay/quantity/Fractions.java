package org.gainsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Parts of one: 3/4, a third, two thirds, five-eighths. What does not divide evenly is kept to sixteen places. */
final class Fractions {

    private static final Lexicon LEXICON = Lexicon.ENGLISH;

    private Fractions() {}

    /** What may follow a whole number: two and a half, forty-two and a third. */
    static Optional<Part> belowOne(Words words, int index) {
        if (words.at(index).is(Token.Kind.FRACTION)) {
            return inFigures(words, index);
        }
        return single(words, index)
                .or(() -> BelowHundred.at(words, index).flatMap(numerator -> over(words, numerator)))
                .filter(part -> part.value().compareTo(BigDecimal.ONE) < 0);
    }

    static Optional<Part> inFigures(Words words, int index) {
        BigDecimal value = words.at(index).value();
        return words.at(index).is(Token.Kind.FRACTION) && value != null
                ? Optional.of(new Part(value, index, index + 1))
                : Optional.empty();
    }

    static BigDecimal one(BigDecimal denominator) {
        return BigDecimal.ONE.divide(denominator, MathContext.DECIMAL64);
    }

    /** A half, one third, an eighth. */
    static Optional<Part> single(Words words, int index) {
        int afterArticle = LEXICON.skip(WordList.ARTICLE, words, index);
        boolean isOne = words.at(index).lower().equals("one");
        if (afterArticle == index && !isOne) {
            return Optional.empty();
        }
        int denominator = LEXICON.skip(WordList.HYPHEN, words, isOne ? index + 1 : afterArticle);
        return denominator(words, denominator, false)
                .map(part -> divided(BigDecimal.ONE, part, index))
                .filter(part -> isOne || LEXICON.is(WordList.HALF, words, part.to() - 1) || isLast(words, part.to()));
    }

    /** A numerator and the parts it counts: three quarters. */
    static Optional<Part> over(Words words, Part numerator) {
        int denominator = LEXICON.skip(WordList.HYPHEN, words, numerator.to());
        return denominator(words, denominator, true).map(part -> divided(numerator.value(), part, numerator.from()));
    }

    /** "A third" alone, or of something, or multiplying, is a part of one; "a third plane" is not. */
    private static boolean isLast(Words words, int index) {
        Token next = words.at(index);
        return next.is(Token.Kind.SYMBOL)
                || LEXICON.is(WordList.FRACTION_BEFORE, words, index)
                || LEXICON.number(next, NumberWord.Kind.SCALE).isPresent();
    }

    private static Optional<Part> denominator(Words words, int index, boolean plural) {
        Optional<Part> compound = LEXICON.number(words.at(index), NumberWord.Kind.TEN)
                .flatMap(tens -> ordinal(words, LEXICON.skip(WordList.HYPHEN, words, index + 1), plural)
                        .filter(unit -> unit.value().compareTo(BigDecimal.TEN) < 0)
                        .map(unit -> new Part(tens.value().add(unit.value()), index, unit.to())));
        return compound.or(
                () -> ordinal(words, index, plural).filter(part -> part.value().compareTo(BigDecimal.ONE) > 0));
    }

    private static Optional<Part> ordinal(Words words, int index, boolean plural) {
        return LEXICON.ordinal(words.at(index))
                .filter(word -> word.divides() && word.plural() == plural)
                .map(word -> new Part(word.number(), index, index + 1));
    }

    private static Part divided(BigDecimal numerator, Part denominator, int from) {
        return new Part(numerator.divide(denominator.value(), MathContext.DECIMAL64), from, denominator.to());
    }
}
