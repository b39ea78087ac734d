package org.gainsay.credibility.consensus;

import java.util.Arrays;

/** The trust in every source and the belief in every value after a round, by their numbers. Nobody changes the arrays. */
final class Scores {

    private final double[] trust;
    private final double[] belief;

    Scores(double[] trust, double[] belief) {
        this.trust = trust;
        this.belief = belief;
    }

    double[] trust() {
        return trust;
    }

    double[] belief() {
        return belief;
    }

    /** The furthest that the trust in any source is from what it was. */
    double change(Scores before) {
        double change = 0;
        for (int source = 0; source < trust.length; source++) {
            change = Math.max(change, Math.abs(trust[source] - before.trust[source]));
        }
        return change;
    }

    static double[] all(int count, double score) {
        double[] scores = new double[count];
        Arrays.fill(scores, score);
        return scores;
    }

    /** The scores divided by the largest of them, which becomes 1; zeros where all are zero. */
    static double[] scaled(double[] scores) {
        double largest = Arrays.stream(scores).max().orElse(0);
        return largest == 0
                ? scores
                : Arrays.stream(scores).map(score -> score / largest).toArray();
    }
}
