package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in figures and in words, whole, mixed or as parts of one, with their sign. */
final class Numerals {

    private static final Lexicon LEXICON = Lexicon.ENGLISH;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Beyond this no text counts anything. */
    private static final BigDecimal LIMIT = new BigDecimal("1e36");

    private final Words words;

    Numerals(Words words) {
        this.words = words;
    }

    /** The number that starts here, if one does. */
    Optional<Numeral> at(int index, boolean money) {
        return read(index, money, true);
    }

    /** The same, but taking an "and" to part it from another number. */
    Optional<Numeral> withoutAnd(int index, boolean money) {
        return read(index, money, false);
    }

    private Optional<Numeral> read(int index, boolean money, boolean joinsWithAnd) {
        Optional<Numeral> numeral = isMinus(index)
                ? unsigned(index + 1, money, joinsWithAnd).map(positive -> positive.negated(index))
                : unsigned(index, money, joinsWithAnd);
        return numeral.filter(number -> number.value().abs().compareTo(LIMIT) < 0);
    }

    /** A hyphen in front of figures, with nothing before it; minus, negative. */
    private boolean isMinus(int index) {
        if (LEXICON.is(WordList.MINUS, words, index)) {
            return LEXICON.number(words.at(index - 1)).isEmpty()
                    && !words.at(index - 1).is(Token.Kind.NUMBER);
        }
        return isSign(index) && words.at(index + 1).value() != null;
    }

    /** A hyphen or minus sign in front of what it is attached to. */
    boolean isSign(int index) {
        boolean sign = LEXICON.is(WordList.SIGN, words, index);
        boolean isFront = !words.glued(index) || words.at(index - 1).is(Token.Kind.SYMBOL);
        return sign && isFront && words.glued(index + 1);
    }

    private Optional<Numeral> unsigned(int index, boolean money, boolean joinsWithAnd) {
        Optional<Numeral> whole = new Cardinals(words, money, joinsWithAnd).at(index);
        Optional<Part> share = Fractions.inFigures(words, index)
                .or(() -> Fractions.single(words, index))
                .or(() -> whole.flatMap(
                        number -> Fractions.over(words, new Part(number.value(), number.from(), number.to()))));
        return share.map(this::shareOrMultiple).or(() -> halfOf(index)).or(() -> whole);
    }

    /** Two thirds; two thirds of a million. */
    private Numeral shareOrMultiple(Part share) {
        return multiple(share).orElseGet(() -> share(share));
    }

    private static Numeral share(Part part) {
        return new Numeral(part.from(), part.to(), part.value(), BigDecimal.ONE, true);
    }

    /** Half; half a million; a quarter million. A quarter that stands alone may be one of a year. */
    private Optional<Numeral> halfOf(int index) {
        Optional<OrdinalWord> part =
                LEXICON.ordinal(words.at(index)).filter(word -> LEXICON.is(WordList.HALF, words, index));
        Optional<Part> share = part.map(word -> new Part(Fractions.one(word.number()), index, index + 1));
        return share.flatMap(this::multiple)
                .or(() -> part.filter(word -> word.number().compareTo(TWO) == 0)
                        .flatMap(half -> share)
                        .map(Numerals::share));
    }

    private Optional<Numeral> multiple(Part share) {
        int of = LEXICON.skip(WordList.OF, words, share.to());
        int article = LEXICON.skip(WordList.ARTICLE, words, of);
        int start = article > of ? article : share.to();
        return Multipliers.any(words, start)
                .map(multiplier -> share.times(multiplier.value(), multiplier.to()))
                .map(product -> new Numeral(product.from(), product.to(), product.value(), BigDecimal.ONE, false));
    }
}
