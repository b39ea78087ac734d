package org.gainsay.credibility;

import java.util.Optional;
import org.gainsay.claim.Counted;

/**
 * How many of some questions.
 *
 * @param count 0 or more
 * @param of all of them; not less than the count
 */
public record Rate(int count, int of) {

    /** From how many questions on a share says something. */
    public static final int ENOUGH = 30;

    private static final double Z = 1.959963984540054;

    /** Between which shares the true one lies with a confidence of 95 %; both from 0 to 1. */
    public record Interval(double low, double high) {}

    public Rate {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of);
        }
    }

    /**
     * The score interval of E. B. Wilson (Probable inference, the law of succession, and statistical inference, Journal of the
     * American Statistical Association 22, 1927); empty for fewer than {@link #ENOUGH} questions.
     */
    public Optional<Interval> interval() {
        if (of < ENOUGH) {
            return Optional.empty();
        }
        double share = (double) count / of;
        double square = Z * Z;
        double middle = share + square / (2 * of);
        double half = Z * Math.sqrt(share * (1 - share) / of + square / (4.0 * of * of));
        double scale = 1 + square / of;
        return Optional.of(new Interval(Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)));
    }

    /** As a person reads it: "31 of 40 questions, 62 to 88 %", or why no share is told. */
    public String sentence() {
        String counted = count + " of " + Counted.of(of, "question");
        return interval()
                .map(interval -> counted + ", " + percent(interval.low()) + " to " + percent(interval.high())
                        + " % (95 % confidence)")
                .orElse(counted);
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }
}
