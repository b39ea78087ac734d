package org.gainsay.credibility.consensus;

/**
 * A source is trusted by the mean belief in what it claims times the natural logarithm of how many values it claims: more than sums
 * trusts a source of few claims that are believed, but one of a single claim not at all. The rest is as in {@link Sums}; where no source
 * claims more than one value, nothing is trusted and nothing believed.
 *
 * <p>J. Pasternack and D. Roth, Knowing what to believe (when you already know something), COLING 2010, section 3.2.1.
 */
final class AverageLog implements TruthDiscovery {

    private final Assertions assertions;
    private final Sums sums;
    private final double[] weights;

    AverageLog(Assertions assertions) {
        this.assertions = assertions;
        this.sums = new Sums(assertions);
        this.weights = new double[assertions.sources().size()];
        for (int source = 0; source < weights.length; source++) {
            int count = assertions.claims().count(source);
            weights[source] = Math.log(count) / count;
        }
    }

    @Override
    public Scores first() {
        return sums.first();
    }

    @Override
    public Scores next(Scores before) {
        double[] trust = assertions.claims().sums(before.belief());
        for (int source = 0; source < trust.length; source++) {
            trust[source] *= weights[source];
        }
        double[] scaled = Scores.scaled(trust);
        return new Scores(scaled, Scores.scaled(assertions.supporters().sums(scaled)));
    }
}
