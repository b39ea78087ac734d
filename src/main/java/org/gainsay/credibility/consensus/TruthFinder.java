package org.gainsay.credibility.consensus;

/**
 * Trust as a probability: a source is trusted by the mean belief in what it claims, and the sources of a value would all have to be
 * wrong for the value to be. Trust t gives a score −ln(1 − t); the scores of a value's sources add up to σ, and the belief in it is
 * 1 / (1 + e^(−0.3 σ)), where 0.3 dampens what sources that are not independent would add. No value implies another. Trust is 0.9
 * before the first round, which begins with belief; nothing is divided by a maximum. It ends where the cosine of trust and trust before
 * is within 0.001 of 1.
 *
 * <p>X. Yin, J. Han and P. S. Yu, Truth discovery with multiple conflicting information providers on the web, KDD 2007.
 */
final class TruthFinder implements TruthDiscovery {

    private static final double FIRST_TRUST = 0.9;
    private static final double DAMPING = 0.3;
    private static final double COSINE_STOP = 0.001;

    private final Assertions assertions;

    TruthFinder(Assertions assertions) {
        this.assertions = assertions;
    }

    @Override
    public Scores first() {
        return new Scores(
                Scores.all(assertions.sources().size(), FIRST_TRUST),
                Scores.all(assertions.values().size(), 0));
    }

    @Override
    public Scores next(Scores before) {
        double[] scores = before.trust().clone();
        for (int source = 0; source < scores.length; source++) {
            scores[source] = -Math.log1p(-scores[source]);
        }
        double[] belief = assertions.supporters().sums(scores);
        for (int value = 0; value < belief.length; value++) {
            belief[value] = 1 / (1 + Math.exp(-DAMPING * belief[value]));
        }
        double[] trust = assertions.claims().sums(belief);
        for (int source = 0; source < trust.length; source++) {
            trust[source] /= assertions.claims().count(source);
        }
        return new Scores(trust, belief);
    }

    @Override
    public boolean hasSettled(Scores before, Scores after) {
        double product = 0;
        double squares = 0;
        double squaresBefore = 0;
        for (int source = 0; source < after.trust().length; source++) {
            double trust = after.trust()[source];
            double trustBefore = before.trust()[source];
            product += trust * trustBefore;
            squares += trust * trust;
            squaresBefore += trustBefore * trustBefore;
        }
        return 1 - product / Math.sqrt(squares * squaresBefore) < COSINE_STOP;
    }
}
