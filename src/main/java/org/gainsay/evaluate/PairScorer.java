package org.gainsay.evaluate;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.gainsay.claim.Counted;
import org.gainsay.evaluate.LabelledPair.Label;

/**
 * How well contradictions are found. What is found is never told without what is found where nothing is, nor without the share of
 * pairs on which anything was said at all.
 */
public final class PairScorer {

    private static final Set<String> CONFLICT = Set.of("contradiction", "denial", "self-contradiction");
    private static final String SILENCE = "not-comparable";

    private final List<LabelledPair> pairs;
    private final List<String> verdicts;

    private PairScorer(List<LabelledPair> pairs, List<String> verdicts) {
        this.pairs = pairs;
        this.verdicts = verdicts;
    }

    /**
     * Holds verdicts against what is known.
     *
     * @param verdicts one for each pair of the set, in its order
     */
    public static SetScore score(PairSet set, List<String> verdicts) {
        if (set.pairs().size() != verdicts.size()) {
            throw new IllegalArgumentException(Counted.of(verdicts.size(), "verdict") + " for "
                    + Counted.of(set.pairs().size(), "pair"));
        }
        return new SetScore(set.name(), verdicts.size(), new PairScorer(set.pairs(), verdicts).measures());
    }

    private List<Measure> measures() {
        long hits = conflicts(Label.CONTRADICTION);
        Measure precision = Measure.share("precision", hits, count((label, verdict) -> CONFLICT.contains(verdict)));
        Measure recall = Measure.share("recall", hits, all(Label.CONTRADICTION));
        return List.of(
                precision,
                recall,
                Measure.f1(precision, recall),
                Measure.share("false conflicts on entailed", conflicts(Label.ENTAILMENT), all(Label.ENTAILMENT)),
                Measure.share("false conflicts on neutral", conflicts(Label.NEUTRAL), all(Label.NEUTRAL)),
                Measure.share("coverage", count((label, verdict) -> !verdict.equals(SILENCE)), pairs.size()));
    }

    private long conflicts(Label wanted) {
        return count((label, verdict) -> label == wanted && CONFLICT.contains(verdict));
    }

    private long all(Label wanted) {
        return count((label, verdict) -> label == wanted);
    }

    private long count(BiPredicate<Label, String> test) {
        return IntStream.range(0, pairs.size())
                .filter(i -> test.test(pairs.get(i).label(), verdicts.get(i)))
                .count();
    }
}
