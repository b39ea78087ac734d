package org.gainsay.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gainsay.claim.AsOf;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.compare.Outcome.NotComparable;
import org.gainsay.compare.Timing.Gap;
import org.gainsay.compare.Timing.Order;
import org.gainsay.rule.NumberRule;
import org.gainsay.rule.RuleBook;
import org.gainsay.rule.Verdict;
import org.gainsay.vocabulary.Scope;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.TimeKind;
import org.gainsay.vocabulary.Vocabulary;

/** Sets two asserted figures against each other: totals with totals, parts with claims or parts of their own kind. */
final class NumberComparison {

    private static final Comparator<Compared> STRONGEST = Comparator.comparing(Compared::verdict);

    private final Vocabulary vocabulary;
    private final RuleBook rules;
    private final Evidence evidence;

    NumberComparison(Vocabulary vocabulary, RuleBook rules, Evidence evidence) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.evidence = evidence;
    }

    Outcome compare(Statement first, Statement second) {
        Outcome whole = compareFigures(first, second);
        return first.parts().isEmpty() && second.parts().isEmpty() ? whole : strongestOf(whole, first, second);
    }

    private Outcome strongestOf(Outcome whole, Statement first, Statement second) {
        List<Compared> found = new ArrayList<>();
        if (whole instanceof Compared compared) {
            found.add(compared);
        }
        for (Statement one : kinds(first)) {
            for (Statement other : kinds(second)) {
                if (Extent.of(one, other, vocabulary).isSame()
                        && compareFigures(one, other) instanceof Compared compared) {
                    found.add(compared);
                }
            }
        }
        return found.stream().min(STRONGEST).map(Outcome.class::cast).orElse(whole);
    }

    /** What can be set against a part: a claim that is no sum, or those parts of one that alone count their kind. */
    private static List<Statement> kinds(Statement statement) {
        if (statement.parts().isEmpty()) {
            return List.of(statement);
        }
        List<Term> counted = statement.parts().stream().map(Statement::counted).toList();
        return statement.parts().stream()
                .filter(part -> !part.counted().equals(statement.counted()))
                .filter(part -> Collections.frequency(counted, part.counted()) == 1)
                .toList();
    }

    private Outcome compareFigures(Statement first, Statement second) {
        Extent extent = Extent.of(first, second, vocabulary);
        Quantity one = first.quantity();
        Quantity other = second.quantity();
        if (!rules.shareMeasure(first.predicate(), second.predicate())) {
            return new NotComparable(first, second, Obstacle.DIFFERENT_MEASURE, extent);
        }
        if (!extent.isComparable()) {
            return new NotComparable(first, second, extent.obstacle(), extent);
        }
        if (one == null || other == null) {
            return new NotComparable(first, second, Obstacle.NO_ESTIMATE, extent);
        }
        if (!Objects.equals(one.unit(), other.unit())) {
            boolean untold = one.unit() == null || other.unit() == null;
            return new NotComparable(first, second, untold ? Obstacle.UNKNOWN_UNIT : Obstacle.DIFFERENT_UNIT, extent);
        }
        NumberRule rule = rules.numberRule(first.predicate(), one.unit()).orElse(null);
        if (rule == null || !answersTheSame(first, second, other, rule)) {
            return new NotComparable(first, second, Obstacle.DIFFERENT_MEASURE, extent);
        }
        return decide(first, one, second, other, extent, rule);
    }

    /** A rule that lists no predicates takes each for itself. */
    private boolean answersTheSame(Statement first, Statement second, Quantity other, NumberRule rule) {
        boolean oneMeasure = !rule.measure().isEmpty()
                || vocabulary.isWithin(first.predicate(), second.predicate())
                || vocabulary.isWithin(second.predicate(), first.predicate());
        return oneMeasure
                && rule.is(rules.numberRule(second.predicate(), other.unit()).orElse(null));
    }

    private Compared decide(
            Statement first, Quantity one, Statement second, Quantity other, Extent extent, NumberRule rule) {
        TimeKind timeKind = rules.timeKind(rule, first.predicate());
        Timing timing = timing(first.claim().asOf(), second.claim().asOf(), timeKind, rule);
        Decision decision = isDisjoint(one, other, extent.scope(), rule)
                ? disjoint(first, one, second, other, timeKind, timing)
                : meeting(one, other, extent.scope(), gap(timeKind, timing), rule);
        Compared compared = new Compared(first, second, rule, decision.verdict(), decision.cause(), extent, timing);
        return evidence.twoVersions(compared);
    }

    /** Events have no limits of time, not even under a rule that has some for whatever it takes. */
    private static Timing timing(AsOf first, AsOf second, TimeKind timeKind, NumberRule rule) {
        return timeKind == TimeKind.EVENT
                ? Timing.of(first, second, null, null)
                : Timing.of(first, second, rule.near(), rule.drift());
    }

    /** A running total moves on as soon as its day is past. */
    private static Gap gap(TimeKind timeKind, Timing timing) {
        return timeKind == TimeKind.TOTAL && timing.gap() == Gap.BETWEEN ? Gap.BEYOND : timing.gap();
    }

    /** In a narrower scope only a part above its whole is disjoint. */
    private static boolean isDisjoint(Quantity one, Quantity other, Scope scope, NumberRule rule) {
        return (scope != Scope.BROADER && one.liesAbove(other, rule.tolerance()))
                || (scope != Scope.NARROWER && other.liesAbove(one, rule.tolerance()));
    }

    private Decision disjoint(
            Statement first, Quantity one, Statement second, Quantity other, TimeKind timeKind, Timing timing) {
        return switch (timeKind) {
            case EVENT -> contradiction(first, second, namesOneEvent(first, second) || timing.evident());
            case STOCK ->
                switch (timing.gap()) {
                    case NEAR -> contradiction(first, second, timing.evident());
                    case BETWEEN -> new Decision(Verdict.UNRESOLVED, Cause.DISJOINT_AND_APART);
                    case BEYOND -> new Decision(Verdict.CHANGE, Cause.DISJOINT_AND_LONG_APART);
                };
            case TOTAL -> {
                boolean ordered =
                        timing.order() != Order.NONE && (timing.gap() != Gap.NEAR || first.sharesOriginWith(second));
                if (!ordered) {
                    yield contradiction(first, second, timing.evident());
                }
                boolean firstIsMore = one.liesAbove(other, BigDecimal.ZERO);
                yield firstIsMore == (timing.order() == Order.FIRST_LATER)
                        ? new Decision(Verdict.COMPATIBLE, Cause.TOTAL_ROSE)
                        : new Decision(Verdict.REVISED_DOWN, Cause.TOTAL_FELL);
            }
        };
    }

    private Decision contradiction(Statement first, Statement second, boolean timeShown) {
        return evidence.contradiction(first, second, timeShown);
    }

    private boolean namesOneEvent(Statement first, Statement second) {
        Term event = vocabulary.term("event");
        Term object = first.object();
        return object != null && object.equals(second.object()) && vocabulary.isWithin(object, event);
    }

    private static Decision meeting(Quantity one, Quantity other, Scope scope, Gap gap, NumberRule rule) {
        if (scope != Scope.SAME) {
            return new Decision(Verdict.COMPATIBLE, Cause.PART_OF_WHOLE);
        }
        if (gap == Gap.BEYOND && !one.equalsWithin(other, rule.tolerance())) {
            return new Decision(Verdict.COMPATIBLE, Cause.OVERLAPPING);
        }
        Decision now = FigureComparison.meeting(one, other, rule.tolerance(), rule.far());
        return now.verdict() == Verdict.AGREEMENT && gap != Gap.NEAR
                ? new Decision(Verdict.UNCHANGED, Cause.EQUAL_AT_ANOTHER_TIME)
                : now;
    }
}
