package org.gainsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Bound;

/** A part of a whole that a text gives as two numbers: three out of five; one in five. */
final class Shares {

    private static final Lexicon LEXICON = Lexicon.ENGLISH;

    /** "Seven in ten" is a share, "two in five" may be two in each of five. */
    private static final List<BigDecimal> ROUND_WHOLES =
            List.of(BigDecimal.TEN, new BigDecimal(100), new BigDecimal(1000));

    /** "One in five" is a share, "one in 2,000" may be a place. */
    private static final BigDecimal LARGEST_WHOLE = new BigDecimal(1000);

    private final Words words;
    private final Amounts amounts;

    Shares(Words words, Amounts amounts) {
        this.words = words;
        this.amounts = amounts;
    }

    /** The share that the amount begins, if it begins one. */
    Optional<Figure> from(Amount part) {
        int outOf = LEXICON.skip(WordList.OUT_OF, words, part.to());
        if (outOf > part.to()) {
            return whole(part, outOf).map(whole -> share(part, whole));
        }
        int in = LEXICON.skip(WordList.IN, words, part.to());
        return in == part.to()
                ? Optional.empty()
                : whole(part, in).filter(whole -> isPlain(part, whole)).map(whole -> share(part, whole));
    }

    private Optional<Amount> whole(Amount part, int index) {
        return amounts.at(index, false)
                .filter(whole -> part.unit() == null && whole.unit() == null)
                .filter(whole -> part.value().signum() > 0 && whole.value().compareTo(part.value()) > 0);
    }

    private static boolean isPlain(Amount part, Amount whole) {
        boolean isOne = part.value().compareTo(BigDecimal.ONE) == 0;
        boolean isRound = ROUND_WHOLES.stream().anyMatch(round -> round.compareTo(whole.value()) == 0);
        return isRound || (isOne && whole.value().compareTo(LARGEST_WHOLE) < 0);
    }

    private static Figure share(Amount part, Amount whole) {
        BigDecimal share = part.value().divide(whole.value(), MathContext.DECIMAL64);
        return new Figure(part.from(), whole.to(), share, share, Bound.EXACT, Units.RATIO, false);
    }
}
