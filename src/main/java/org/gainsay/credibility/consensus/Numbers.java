package org.gainsay.credibility.consensus;

/** Values that are numbers: their middle and their spread, variable by variable. */
final class Numbers {

    private final Assertions assertions;
    private final double[] numbers;
    private final double[] votes;

    /** @param assertions whose values are canonical numbers */
    Numbers(Assertions assertions) {
        this.assertions = assertions;
        this.numbers =
                assertions.values().stream().mapToDouble(Double::parseDouble).toArray();
        this.votes =
                assertions.supporters().sums(Scores.all(assertions.sources().size(), 1));
    }

    /** Of each variable the median of its sources' numbers, weighed by the trust in them; alike where none of them is trusted. */
    double[] medians(double[] trust) {
        double[] weights = assertions.supporters().sums(trust);
        double[] medians = new double[assertions.variables().size()];
        for (int variable = 0; variable < medians.length; variable++) {
            int from = assertions.firstValue(variable);
            int to = assertions.endOfValues(variable);
            medians[variable] = WeightedMedian.of(numbers, isAnyAbove0(weights, from, to) ? weights : votes, from, to);
        }
        return medians;
    }

    /** Of each variable the standard deviation of its sources' numbers (theirs alone: divided by how many they are). */
    double[] standardDeviations() {
        double[] deviations = new double[assertions.variables().size()];
        for (int variable = 0; variable < deviations.length; variable++) {
            double count = 0;
            double mean = 0;
            double squares = 0;
            for (int value = assertions.firstValue(variable); value < assertions.endOfValues(variable); value++) {
                count += votes[value];
                double fromMean = numbers[value] - mean;
                mean += fromMean * votes[value] / count;
                squares += votes[value] * fromMean * (numbers[value] - mean);
            }
            deviations[variable] = Math.sqrt(squares / count);
        }
        return deviations;
    }

    /** How far each value is from the middle of its variable, in its variable's units of spread; 0 where there is no spread. */
    double[] distances(double[] middles, double[] spreads) {
        double[] distances = new double[numbers.length];
        for (int variable = 0; variable < middles.length; variable++) {
            for (int value = assertions.firstValue(variable); value < assertions.endOfValues(variable); value++) {
                double distance = Math.abs(numbers[value] - middles[variable]);
                distances[value] = spreads[variable] == 0 ? 0 : distance / spreads[variable];
            }
        }
        return distances;
    }

    /** For each source the mean over what it claims. */
    double[] means(double[] ofValues) {
        double[] means = assertions.claims().sums(ofValues);
        for (int source = 0; source < means.length; source++) {
            means[source] /= assertions.claims().count(source);
        }
        return means;
    }

    /** How many sources give each value. */
    double[] votes() {
        return votes;
    }

    /** Nearness of values: 1 in the middle, and by e less with every unit of spread. */
    static double[] nearness(double[] distances) {
        double[] nearness = new double[distances.length];
        for (int value = 0; value < nearness.length; value++) {
            nearness[value] = Math.exp(-distances[value]);
        }
        return nearness;
    }

    private static boolean isAnyAbove0(double[] weights, int from, int to) {
        for (int place = from; place < to; place++) {
            if (weights[place] > 0) {
                return true;
            }
        }
        return false;
    }
}
