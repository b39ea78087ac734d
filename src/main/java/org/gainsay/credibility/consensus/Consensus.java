package org.gainsay.credibility.consensus;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a method makes of assertions: an estimate of agreement among their sources, which shows nobody to be right. */
public final class Consensus {

    private static final Comparator<SourceTrust> MOST_TRUSTED =
            Comparator.comparingDouble(SourceTrust::trust).reversed().thenComparing(SourceTrust::source);

    private final ConsensusMethod method;
    private final int iterations;
    private final boolean settled;
    private final Assertions assertions;
    private final Scores scores;
    private final double @Nullable [] estimates;

    private Consensus(
            ConsensusMethod method,
            int iterations,
            boolean settled,
            Assertions assertions,
            Scores scores,
            double @Nullable [] estimates) {
        this.method = method;
        this.iterations = iterations;
        this.settled = settled;
        this.assertions = assertions;
        this.scores = scores;
        this.estimates = estimates;
    }

    /**
     * Goes as many rounds as asked for; once where the method needs no more.
     *
     * @param assertions one at least; of numbers, where the method takes values for such
     */
    public static Consensus of(Assertions assertions, ConsensusMethod method, Rounds rounds) {
        TruthDiscovery discovery = method.on(assertions);
        int most = method.iterates() ? rounds.most() : 1;
        Scores scores = discovery.first();
        boolean settled = false;
        int done = 0;
        while (done < most && !(rounds.untilSettled() && settled)) {
            Scores next = discovery.next(scores);
            settled = !method.iterates() || discovery.hasSettled(scores, next);
            scores = next;
            done++;
        }
        return new Consensus(method, done, settled, assertions, scores, discovery.estimates(scores));
    }

    public ConsensusMethod method() {
        return method;
    }

    /** How many rounds were gone. */
    public int iterations() {
        return iterations;
    }

    /** Whether the last round changed nothing that counts. */
    public boolean settled() {
        return settled;
    }

    /** The sources in the order of their names. */
    public Stream<SourceTrust> trust() {
        return IntStream.range(0, assertions.sources().size())
                .mapToObj(source -> new SourceTrust(
                        assertions.sources().get(source),
                        scores.trust()[source],
                        assertions.claims().count(source)));
    }

    /** The sources, those most trusted first, then in the order of their names. */
    public List<SourceTrust> ranked() {
        return trust().sorted(MOST_TRUSTED).toList();
    }

    /** The variables in the order of their names. */
    public Stream<VariableBelief> beliefs() {
        return IntStream.range(0, assertions.variables().size()).mapToObj(this::beliefs);
    }

    private VariableBelief beliefs(int variable) {
        List<ValueBelief> ranked = IntStream.range(assertions.firstValue(variable), assertions.endOfValues(variable))
                .mapToObj(value -> new ValueBelief(
                        assertions.values().get(value),
                        scores.belief()[value],
                        assertions.supporters().count(value)))
                .sorted(Comparator.comparingDouble(ValueBelief::belief).reversed())
                .toList();
        return VariableBelief.of(
                assertions.variables().get(variable), ranked, estimates == null ? null : estimates[variable]);
    }
}
