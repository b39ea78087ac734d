package org.gainsay.credibility.consensus;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The median of what the sources of a variable say, each counted alike: up to half of them may be wrong by any amount. The belief in a
 * value falls by e with every robust standard deviation that it is away from the median: the median absolute deviation times 1.4826;
 * where more than half agree, so that this is 0, the mean absolute deviation times 1.2533; where all agree, no value is away. A source
 * is trusted by the mean belief in what it claims, and nothing of that trust comes back into the median.
 *
 * <p>B. Iglewicz and D. C. Hoaglin, How to detect and handle outliers, ASQC 1993.
 */
final class RobustMedian implements TruthDiscovery {

    /** What makes each deviation the standard deviation of numbers that are distributed normally. */
    private static final double OF_MEDIAN_DEVIATION = 1.4826;

    private static final double OF_MEAN_DEVIATION = 1.2533;

    private final Assertions assertions;
    private final Numbers numbers;

    RobustMedian(Assertions assertions) {
        this.assertions = assertions;
        this.numbers = new Numbers(assertions);
    }

    @Override
    public Scores first() {
        return new Scores(
                Scores.all(assertions.sources().size(), 1),
                Scores.all(assertions.values().size(), 0));
    }

    @Override
    public Scores next(Scores before) {
        double[] medians = estimates(before);
        double[] deviations = numbers.distances(medians, Scores.all(medians.length, 1));
        double[] belief = Numbers.nearness(numbers.distances(medians, spreads(deviations)));
        return new Scores(numbers.means(belief), belief);
    }

    @Override
    public double[] estimates(Scores scores) {
        return numbers.medians(first().trust());
    }

    private double[] spreads(double[] deviations) {
        double[] spreads = new double[assertions.variables().size()];
        for (int variable = 0; variable < spreads.length; variable++) {
            int from = assertions.firstValue(variable);
            int to = assertions.endOfValues(variable);
            double median = median(deviations, from, to);
            spreads[variable] =
                    median > 0 ? OF_MEDIAN_DEVIATION * median : OF_MEAN_DEVIATION * mean(deviations, from, to);
        }
        return spreads;
    }

    private double median(double[] deviations, int from, int to) {
        int[] ascending = IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparingDouble(value -> deviations[value]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] sorted =
                IntStream.of(ascending).mapToDouble(value -> deviations[value]).toArray();
        double[] votes = IntStream.of(ascending)
                .mapToDouble(value -> numbers.votes()[value])
                .toArray();
        return WeightedMedian.of(sorted, votes, 0, sorted.length);
    }

    private double mean(double[] deviations, int from, int to) {
        double sum = 0;
        double count = 0;
        for (int value = from; value < to; value++) {
            sum += deviations[value] * numbers.votes()[value];
            count += numbers.votes()[value];
        }
        return sum / count;
    }
}
