package org.gainsay.credibility.consensus;

import java.util.Arrays;

/**
 * Conflict resolution on heterogeneous data, for numbers: truths and weights of sources that together make the weighted loss least. The
 * loss of a claim is its distance from the truth over the standard deviation of all claims on the variable, so the truth is the weighted
 * median; the loss of a source is the mean over its claims, as sources claim different numbers of them; its weight is −ln of its share
 * in the losses of all. A share below a millionth counts as one, so that a source that never errs outweighs others but never silences
 * them; where nobody errs, all weigh the same. Before the first round, which begins with weights, the truth is the median; weights are
 * divided by their maximum and are the trust. The belief in a value is e^(−its loss).
 *
 * <p>Q. Li, Y. Li, J. Gao, B. Zhao, W. Fan and J. Han, Resolving conflicts in heterogeneous data by truth discovery and source
 * reliability estimation, SIGMOD 2014, sections 2.3 and 2.4.
 */
final class Crh implements TruthDiscovery {

    private static final double SMALLEST_SHARE = 1e-6;

    private final Assertions assertions;
    private final Numbers numbers;
    private final double[] spreads;

    Crh(Assertions assertions) {
        this.assertions = assertions;
        this.numbers = new Numbers(assertions);
        this.spreads = numbers.standardDeviations();
    }

    @Override
    public Scores first() {
        return scores(Scores.all(assertions.sources().size(), 1));
    }

    @Override
    public Scores next(Scores before) {
        return scores(Scores.scaled(weights(numbers.means(losses(before.trust())))));
    }

    @Override
    public double[] estimates(Scores scores) {
        return numbers.medians(scores.trust());
    }

    private Scores scores(double[] trust) {
        return new Scores(trust, Numbers.nearness(losses(trust)));
    }

    private double[] losses(double[] trust) {
        return numbers.distances(numbers.medians(trust), spreads);
    }

    private static double[] weights(double[] losses) {
        double all = Arrays.stream(losses).sum();
        return Arrays.stream(losses)
                .map(loss -> all == 0 ? 1 : Math.max(0, -Math.log(Math.max(loss / all, SMALLEST_SHARE))))
                .toArray();
    }
}
