package org.gainsay.credibility.consensus;

/** Every source is trusted alike, and a value believed by the number of its sources, over the largest such number of any variable. */
final class Voting implements TruthDiscovery {

    private final Assertions assertions;

    Voting(Assertions assertions) {
        this.assertions = assertions;
    }

    @Override
    public Scores first() {
        return new Scores(
                Scores.all(assertions.sources().size(), 1),
                Scores.all(assertions.values().size(), 0));
    }

    @Override
    public Scores next(Scores before) {
        return new Scores(before.trust(), Scores.scaled(assertions.supporters().sums(before.trust())));
    }
}
