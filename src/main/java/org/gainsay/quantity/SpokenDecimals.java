package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** Decimals in words: two hundred point zero three, five point seventy-one. */
final class SpokenDecimals {

    private static final int MOST_DIGITS = 20;

    private SpokenDecimals() {}

    /** The number with the decimals behind it, where there are any. */
    static Optional<Part> behind(Words words, Part whole) {
        int point = Lexicon.ENGLISH.skip(WordList.POINT, words, whole.to());
        if (point == whole.to() || whole.value().stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        int end = IntStream.range(point, point + MOST_DIGITS)
                .filter(i -> digit(words, i).isEmpty())
                .findFirst()
                .orElse(point + MOST_DIGITS);
        Optional<Part> several = BelowHundred.at(words, point)
                .filter(part -> !words.at(point).is(Token.Kind.NUMBER)
                        || words.at(point).isBare());
        return end > point + 1
                ? Optional.of(joined(whole, digits(words, point, end), end))
                : several.map(part -> joined(whole, part.value().toPlainString(), part.to()));
    }

    private static Part joined(Part whole, String digits, int end) {
        return new Part(new BigDecimal(whole.value().toBigInteger() + "." + digits), whole.from(), end);
    }

    private static String digits(Words words, int from, int to) {
        StringBuilder digits = new StringBuilder();
        IntStream.range(from, to)
                .forEach(i -> digits.append(digit(words, i).orElseThrow().toPlainString()));
        return digits.toString();
    }

    private static Optional<BigDecimal> digit(Words words, int index) {
        return Lexicon.ENGLISH
                .number(words.at(index), NumberWord.Kind.UNIT)
                .map(NumberWord::value)
                .filter(value -> value.compareTo(BigDecimal.TEN) < 0);
    }
}
