package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gainsay.claim.Bound;

/** Two amounts that are one figure: 3,500 to 3,800; between $5 and $10 million; two or three. */
final class Ranges {

    private static final Lexicon LEXICON = Lexicon.ENGLISH;

    /** "Ten or twelve" is one figure, "10 or 10 million" are two to choose from. */
    private static final BigDecimal MOST_TIMES_AS_MUCH = BigDecimal.TEN;

    private static final int WORDS_BACK_TO_A_CHANGE = 4;

    private final Words words;
    private final Amounts amounts;
    private final NotCounting notCounting;

    Ranges(Words words, Amounts amounts, NotCounting notCounting) {
        this.words = words;
        this.amounts = amounts;
        this.notCounting = notCounting;
    }

    /** Between the one and the other; the figure starts at the word that says so. */
    Optional<Figure> between(int index) {
        int first = LEXICON.skip(WordList.BETWEEN, words, index);
        if (first == index || notCounting.skip(first, first) > first) {
            return Optional.empty();
        }
        return amounts.at(first, false).flatMap(low -> and(index, low)).or(() -> amounts.withoutAnd(first, false)
                .flatMap(low -> and(index, low)));
    }

    private Optional<Figure> and(int from, Amount low) {
        int second = LEXICON.skip(WordList.AND, words, low.to());
        return second == low.to() ? Optional.empty() : second(low, second).flatMap(high -> range(from, low, high));
    }

    /** What the amount begins, if another belongs to it. */
    Optional<Figure> from(Amount first) {
        int end =
                words.glued(first.to()) && LEXICON.is(WordList.HYPHEN, words, first.to()) ? first.to() + 1 : first.to();
        int to = LEXICON.skip(WordList.TO, words, end);
        if (to > end) {
            int start = LEXICON.isBefore(WordList.FROM, words, first.from()) ? first.from() - 1 : first.from();
            return isChange(start) ? Optional.empty() : second(first, to).flatMap(high -> range(start, first, high));
        }
        int or = LEXICON.skip(WordList.OR, words, end);
        if (or > end) {
            return second(first, or)
                    .filter(high -> isNear(shared(first, high), high))
                    .flatMap(high -> range(first.from(), first, high));
        }
        int dash = LEXICON.skip(WordList.DASH, words, first.to());
        if (dash > first.to() && words.glued(first.to()) == words.glued(dash)) {
            return second(first, dash).flatMap(high -> range(first.from(), first, high));
        }
        return Optional.empty();
    }

    private Optional<Amount> second(Amount first, int index) {
        return notCounting.skip(index, index) > index ? Optional.empty() : amounts.at(index, first.unitBefore());
    }

    /** "Rose from 5 to 10" tells of two times, not of one uncertain figure. */
    private boolean isChange(int start) {
        return IntStream.range(start - WORDS_BACK_TO_A_CHANGE, start)
                .anyMatch(i -> LEXICON.is(WordList.CHANGE, words, i));
    }

    private static boolean isNear(Amount low, Amount high) {
        return low.value().signum() > 0 && high.value().compareTo(low.value().multiply(MOST_TIMES_AS_MUCH)) <= 0;
    }

    private static Amount shared(Amount first, Amount high) {
        return first.withNumeral(first.numeral().sharing(high.numeral()));
    }

    private Optional<Figure> range(int from, Amount first, Amount high) {
        Amount low = shared(first, high);
        boolean sameUnit =
                low.unit() == null || low.unit().equals(high.unit()) || (low.unitBefore() && high.unit() == null);
        return sameUnit && low.value().compareTo(high.value()) < 0
                ? Optional.of(new Figure(
                        from,
                        high.to(),
                        low.value(),
                        high.value(),
                        Bound.RANGE,
                        high.unit() == null ? low.unit() : high.unit(),
                        high.compound()))
                : Optional.empty();
    }
}
