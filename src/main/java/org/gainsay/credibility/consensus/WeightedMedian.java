package org.gainsay.credibility.consensus;

/** The number below which, and above which, lies at most half of the weight; midway where it may be any between two of them. */
final class WeightedMedian {

    /** How far, of the whole, two halves may be apart that only rounding has made unequal. */
    private static final double ROUNDING = 1e-12;

    private WeightedMedian() {}

    /**
     * The median of some of the numbers.
     *
     * @param ascending numbers, in the part that is looked at
     * @param weights theirs, not negative and not all zero
     * @param from the first number that is looked at
     * @param to the number after the last
     */
    static double of(double[] ascending, double[] weights, int from, int to) {
        double whole = 0;
        for (int place = from; place < to; place++) {
            whole += weights[place];
        }
        double passed = 0;
        int place = from;
        while (place < to - 1 && passed + weights[place] < whole * (0.5 - ROUNDING)) {
            passed += weights[place];
            place++;
        }
        boolean halves = passed + weights[place] <= whole * (0.5 + ROUNDING);
        return halves ? midway(ascending[place], ascending[next(weights, place, to)]) : ascending[place];
    }

    /** The next place that has any weight. */
    private static int next(double[] weights, int place, int to) {
        int next = Math.min(place + 1, to - 1);
        while (next < to - 1 && weights[next] == 0) {
            next++;
        }
        return next;
    }

    private static double midway(double one, double other) {
        return one / 2 + other / 2;
    }
}
