package org.gainsay.credibility.consensus;

/**
 * A source lays out its trust in equal parts on what it claims, and gets back the belief in each value in proportion to its part of
 * what all laid out on it; a value is believed by what is laid out on it, raised to 1.2, so that belief runs together. Before the first
 * round all trust is 1, and the belief in a value its share of the votes on its variable; each half of a round ends in division by the
 * maximum. A value on which nothing is left to lay out gives nothing back.
 *
 * <p>J. Pasternack and D. Roth, Knowing what to believe (when you already know something), COLING 2010, section 3.2.2.
 */
final class Investment implements TruthDiscovery {

    private static final double GROWTH = 1.2;

    private final Assertions assertions;

    Investment(Assertions assertions) {
        this.assertions = assertions;
    }

    @Override
    public Scores first() {
        double[] belief = new double[assertions.values().size()];
        for (int variable = 0; variable < assertions.variables().size(); variable++) {
            int votes = 0;
            for (int value = assertions.firstValue(variable); value < assertions.endOfValues(variable); value++) {
                votes += assertions.supporters().count(value);
            }
            for (int value = assertions.firstValue(variable); value < assertions.endOfValues(variable); value++) {
                belief[value] = (double) assertions.supporters().count(value) / votes;
            }
        }
        return new Scores(Scores.all(assertions.sources().size(), 1), belief);
    }

    @Override
    public Scores next(Scores before) {
        double[] parts = parts(before.trust());
        double[] returns = before.belief().clone();
        double[] laidOut = assertions.supporters().sums(parts);
        for (int value = 0; value < returns.length; value++) {
            returns[value] = laidOut[value] == 0 ? 0 : returns[value] / laidOut[value];
        }
        double[] trust = assertions.claims().sums(returns);
        for (int source = 0; source < trust.length; source++) {
            trust[source] *= parts[source];
        }
        double[] scaled = Scores.scaled(trust);
        double[] belief = assertions.supporters().sums(parts(scaled));
        for (int value = 0; value < belief.length; value++) {
            belief[value] = Math.pow(belief[value], GROWTH);
        }
        return new Scores(scaled, Scores.scaled(belief));
    }

    /** What each source lays out on each value that it claims. */
    private double[] parts(double[] trust) {
        double[] parts = trust.clone();
        for (int source = 0; source < parts.length; source++) {
            parts[source] /= assertions.claims().count(source);
        }
        return parts;
    }
}
