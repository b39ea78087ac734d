package org.gainsay.credibility.consensus;

/**
 * Hubs and authorities: a source is trusted by the sum of the beliefs in what it claims, a value believed by the sum of the trust in
 * its sources. Beliefs are 0.5 before the first round, which begins with trust; each half of a round ends in division by the maximum.
 *
 * <p>J. M. Kleinberg, Authoritative sources in a hyperlinked environment, Journal of the ACM 46(5), 1999; as a fact-finder: J.
 * Pasternack and D. Roth, Knowing what to believe (when you already know something), COLING 2010, section 3.1.
 */
final class Sums implements TruthDiscovery {

    private static final double FIRST_BELIEF = 0.5;

    private final Assertions assertions;

    Sums(Assertions assertions) {
        this.assertions = assertions;
    }

    @Override
    public Scores first() {
        return new Scores(
                Scores.all(assertions.sources().size(), 0),
                Scores.all(assertions.values().size(), FIRST_BELIEF));
    }

    @Override
    public Scores next(Scores before) {
        double[] trust = Scores.scaled(assertions.claims().sums(before.belief()));
        return new Scores(trust, Scores.scaled(assertions.supporters().sums(trust)));
    }
}
