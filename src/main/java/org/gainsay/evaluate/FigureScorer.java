package org.gainsay.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.claim.Estimate;

/** How well figures are read. A figure is right if it is the one stated in the words, but for the rounding of a decimal fraction. */
public final class FigureScorer {

    private static final BigDecimal ROUNDING = new BigDecimal("1e-12");

    private FigureScorer() {}

    /**
     * Holds readings against what is known.
     *
     * @param readings one for each case of the set, in its order
     */
    public static SetScore score(FigureSet set, List<List<Estimate>> readings) {
        List<FigureCase> cases = set.cases();
        if (cases.size() != readings.size()) {
            throw new IllegalArgumentException(readings.size() + " readings for " + cases.size() + " texts");
        }
        long right = 0;
        long found = 0;
        long expected = 0;
        long read = 0;
        for (int i = 0; i < cases.size(); i++) {
            List<BigDecimal> figures = cases.get(i).figures();
            right += isRight(figures, readings.get(i)) ? 1 : 0;
            found += found(figures, readings.get(i));
            expected += figures.size();
            read += readings.get(i).size();
        }
        return new SetScore(
                set.name(),
                cases.size(),
                List.of(
                        Measure.share("texts read right", right, cases.size()),
                        Measure.share("precision of figures", found, read),
                        Measure.share("recall of figures", found, expected)));
    }

    private static boolean isRight(List<BigDecimal> figures, List<Estimate> reading) {
        return figures.size() == reading.size()
                && IntStream.range(0, figures.size()).allMatch(i -> states(reading.get(i), figures.get(i)));
    }

    /** How many of the figures were read, each counted once. */
    private static long found(List<BigDecimal> figures, List<Estimate> reading) {
        List<Estimate> left = new ArrayList<>(reading);
        return figures.stream()
                .filter(figure -> left.stream()
                        .filter(estimate -> states(estimate, figure))
                        .findFirst()
                        .map(left::remove)
                        .orElse(false))
                .count();
    }

    private static boolean states(Estimate estimate, BigDecimal figure) {
        BigDecimal stated = estimate.stated();
        return stated != null
                && stated.subtract(figure).abs().compareTo(figure.abs().multiply(ROUNDING)) <= 0;
    }
}
