package org.gainsay.compare;

import java.util.List;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.compare.Outcome.NotComparable;
import org.gainsay.rule.RuleBook;
import org.gainsay.rule.ValueRule;
import org.gainsay.rule.Verdict;
import org.gainsay.vocabulary.TimeKind;
import org.gainsay.vocabulary.Vocabulary;

/** Sets two holders of a role against each other that only one can hold. */
final class ValueComparison {

    private final Vocabulary vocabulary;
    private final RuleBook rules;
    private final Evidence evidence;

    ValueComparison(Vocabulary vocabulary, RuleBook rules, Evidence evidence) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.evidence = evidence;
    }

    Outcome compare(Statement first, Statement second, ValueRule rule) {
        Aspect holder = holder(rule);
        Aspect role = role(rule);
        Extent extent = Extent.of(first, second, List.of(role, Aspect.PLACE), vocabulary);
        if (!extent.isComparable()) {
            return new NotComparable(first, second, extent.obstacle(), extent);
        }
        if (!Extent.of(first, second, List.of(role), vocabulary).isSame()) {
            return new NotComparable(first, second, Obstacle.OVERLAPPING_SCOPE, extent);
        }
        if (role.of(first) == null
                || role.of(second) == null
                || holder.of(first) == null
                || holder.of(second) == null) {
            return new NotComparable(first, second, Obstacle.UNKNOWN_ROLE, extent);
        }
        Timing timing = Timing.of(first.claim().asOf(), second.claim().asOf(), rule.near(), rule.drift());
        Decision decision = decide(first, second, rule, Extent.of(first, second, List.of(holder), vocabulary), timing);
        return evidence.twoVersions(
                new Compared(first, second, rule, decision.verdict(), decision.cause(), extent, timing));
    }

    /** The part of a proposition that names the role. */
    static Aspect role(ValueRule rule) {
        return rule.holder() == ValueRule.Holder.SUBJECT ? Aspect.OBJECT : Aspect.SUBJECT;
    }

    /** The part of a proposition that names who holds it. */
    static Aspect holder(ValueRule rule) {
        return rule.holder() == ValueRule.Holder.SUBJECT ? Aspect.SUBJECT : Aspect.OBJECT;
    }

    private Decision decide(Statement first, Statement second, ValueRule rule, Extent holders, Timing timing) {
        boolean event = rules.timeKind(rule, first.predicate()) == TimeKind.EVENT;
        return switch (holders.scope()) {
            case SAME -> new Decision(Verdict.AGREEMENT, Cause.SAME_HOLDER);
            case NARROWER, BROADER, OVERLAPPING -> new Decision(Verdict.COMPATIBLE, Cause.HOLDER_WITHIN);
            case UNRELATED -> event ? evidence.contradiction(first, second, true) : differing(first, second, timing);
        };
    }

    private Decision differing(Statement first, Statement second, Timing timing) {
        return switch (timing.gap()) {
            case NEAR -> evidence.contradiction(first, second, timing.evident());
            case BETWEEN -> new Decision(Verdict.UNRESOLVED, Cause.DISJOINT_AND_APART);
            case BEYOND -> new Decision(Verdict.CHANGE, Cause.DISJOINT_AND_LONG_APART);
        };
    }
}
