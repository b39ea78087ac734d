package org.gainsay.pair;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.compare.Cause;
import org.gainsay.compare.Decision;
import org.gainsay.compare.Fact;
import org.gainsay.rule.Verdict;

/** Sets two times of what happens only once against each other: born in 1970, born in 1972. */
final class DateContest implements ClauseContest {

    private final Alignment alignment;
    private final Words words;

    DateContest(Alignment alignment, Words words) {
        this.alignment = alignment;
        this.words = words;
    }

    @Override
    public Stream<Finding> findings(Clause one, Clause other, ReadText a, ReadText b) {
        return areOneEvent(one, other) ? times(one, other).stream() : Stream.empty();
    }

    private boolean areOneEvent(Clause one, Clause other) {
        return words.is(Words.Kind.ONCE, one.predicate())
                && alignment.kinship(one.predicate(), other.predicate()).implies()
                && one.subject() != null
                && other.subject() != null
                && alignment.kinship(one.subject(), other.subject()).meets();
    }

    private static Optional<Finding> times(Clause one, Clause other) {
        return moment(one).flatMap(time -> moment(other).map(otherTime -> finding(one, time, other, otherTime)));
    }

    private static Optional<Moment> moment(Clause clause) {
        int[] steps = Steps.from(clause.sentence(), clause.predicate());
        return MomentReader.read(clause.sentence()).entrySet().stream()
                .filter(moment -> steps[moment.getKey()] <= 2)
                .min(Comparator.comparingInt(moment -> steps[moment.getKey()]))
                .map(Map.Entry::getValue);
    }

    private static Finding finding(Clause one, Moment time, Clause other, Moment otherTime) {
        boolean apart = time.isApartFrom(otherTime);
        Decision decision = new Decision(
                apart ? Verdict.CONTRADICTION : Verdict.COMPATIBLE, apart ? Cause.DISJOINT : Cause.OVERLAPPING);
        return new Finding(
                decision,
                Wording.dates(decision, time, otherTime),
                Side.of(one.predicate()),
                Side.of(other.predicate()),
                List.of(
                        new Fact("a", Wording.clause(one)),
                        new Fact("b", Wording.clause(other)),
                        new Fact("time", Wording.times(time, otherTime))));
    }
}
