package org.gainsay.compare;

import java.util.Objects;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Polarity;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.compare.Outcome.NotComparable;
import org.gainsay.rule.DenialRule;
import org.gainsay.rule.RuleBook;
import org.gainsay.rule.Verdict;
import org.gainsay.vocabulary.Scope;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Sets a denial against an assertion, or beside another denial. */
final class DenialComparison {

    private final Vocabulary vocabulary;
    private final RuleBook rules;
    private final Evidence evidence;

    DenialComparison(Vocabulary vocabulary, RuleBook rules, Evidence evidence) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.evidence = evidence;
    }

    /** At least one of the two denies. */
    Outcome compare(Statement first, Statement second) {
        Extent extent = Extent.of(first, second, vocabulary);
        boolean firstDenies = isDenial(first);
        Statement denial = firstDenies ? first : second;
        Statement other = firstDenies ? second : first;
        DenialRule rule = rules.denialRule(denial.predicate()).orElse(null);
        if (rule == null) {
            return new NotComparable(first, second, Obstacle.DIFFERENT_MEASURE, extent);
        }
        Obstacle obstacle = isDenial(other)
                ? obstacleToAgreement(first, second, rule, extent)
                : obstacle(denial, other, rule, firstDenies ? extent.scope().reversed() : extent.scope());
        if (obstacle != null) {
            return new NotComparable(first, second, obstacle, extent);
        }
        Decision decision =
                isDenial(other) ? new Decision(Verdict.AGREEMENT, Cause.BOTH_DENY) : decide(denial.claim(), other);
        Timing timing = Timing.of(first.claim().asOf(), second.claim().asOf(), null, null);
        return evidence.twoVersions(
                new Compared(first, second, rule, decision.verdict(), decision.cause(), extent, timing));
    }

    /** Whether a statement speaks of all that another asserts, by the gates of a denial, whatever it says of it. */
    boolean covers(Statement reply, Statement asserted) {
        DenialRule rule = rules.denialRule(reply.predicate()).orElse(null);
        if (rule == null) {
            return false;
        }
        Scope scope = Extent.of(asserted, reply, vocabulary).scope();
        return isDenial(reply)
                ? obstacle(reply, asserted, rule, scope) == null
                : reaches(reply, asserted, rule) && (scope == Scope.SAME || scope == Scope.NARROWER);
    }

    static boolean isDenial(Statement statement) {
        return statement.claim().polarity() == Polarity.DENIED;
    }

    /** Whether a denial names the very claim that it denies. */
    static boolean names(Statement denial, Statement other) {
        return denial.claim().denies().contains(other.id());
    }

    /** @param scope of the other statement, seen from the denial */
    private @Nullable Obstacle obstacle(Statement denial, Statement asserted, DenialRule rule, Scope scope) {
        if (names(denial, asserted)) {
            return null;
        }
        if (!reaches(denial, asserted, rule)) {
            return Obstacle.DIFFERENT_MEASURE;
        }
        return switch (scope) {
            case UNRELATED -> Obstacle.UNRELATED_SCOPE;
            case OVERLAPPING -> Obstacle.OVERLAPPING_SCOPE;
            case BROADER -> Obstacle.BEYOND_DENIAL;
            case SAME, NARROWER -> figureObstacle(denial.quantity(), asserted.quantity());
        };
    }

    private @Nullable Obstacle obstacleToAgreement(Statement first, Statement second, DenialRule rule, Extent extent) {
        boolean sameRule = rule.is(rules.denialRule(second.predicate()).orElse(null));
        if (!sameRule || !(reaches(first, second, rule) || reaches(second, first, rule))) {
            return Obstacle.DIFFERENT_MEASURE;
        }
        return extent.isComparable() ? null : extent.obstacle();
    }

    /** Whether a denial speaks of what is asserted; under a rule for any predicate it denies its own alone. */
    private boolean reaches(Statement denial, Statement asserted, DenialRule rule) {
        return rules.measures(rule, asserted.predicate())
                && (!rule.measure().isEmpty() || vocabulary.isWithin(asserted.predicate(), denial.predicate()));
    }

    private static @Nullable Obstacle figureObstacle(@Nullable Quantity denied, @Nullable Quantity asserted) {
        if (denied == null) {
            return asserted == null || asserted.exceedsZero() ? null : Obstacle.LEAVES_ROOM_FOR_NONE;
        }
        if (asserted == null) {
            return Obstacle.NO_ESTIMATE;
        }
        if (!Objects.equals(denied.unit(), asserted.unit())) {
            return Obstacle.DIFFERENT_UNIT;
        }
        return asserted.liesWithin(denied) ? null : Obstacle.FIGURE_NOT_DENIED;
    }

    private static Decision decide(Claim denial, Statement asserted) {
        DateRange said = dayOf(denial);
        DateRange about = asserted.claim().asOf().period();
        if (said != null && about != null && about.isAfter(said)) {
            return new Decision(Verdict.UNRESOLVED, Cause.DENIED_BEFORE);
        }
        return Evidence.isOnlyPossible(asserted)
                ? new Decision(Verdict.UNRESOLVED, Cause.DENIED_ONLY_POSSIBLE)
                : new Decision(Verdict.DISPUTED, Cause.DENIED);
    }

    /** The day of a denial: when it was said, else the time that it is about. */
    static @Nullable DateRange dayOf(Claim denial) {
        AsOf asOf = denial.asOf();
        return denial.saidOn() != null ? denial.saidOn() : asOf.period();
    }
}
