package org.gainsay.compare;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.gainsay.claim.DateRange;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.compare.Outcome.NotComparable;
import org.gainsay.rule.DenialRule;
import org.gainsay.rule.NumberRule;
import org.gainsay.rule.ValueRule;
import org.gainsay.rule.Verdict;
import org.gainsay.vocabulary.Scope;
import org.gainsay.vocabulary.Term;

/** Why two claims stand as they do, in plain English: the one place for it. */
final class Reasons {

    private Reasons() {}

    static String of(Ground ground) {
        Compared compared = ground.example();
        String sentence = compared.rule() instanceof DenialRule ? denial(ground) : assertion(compared);
        return twice(compared) + sentence + open(compared.extent());
    }

    static String of(NotComparable not) {
        String reason = "Not comparable: " + not.obstacle().sentence();
        Aspect aspect = not.extent().decisive();
        if (aspect == null || not.extent().isComparable()) {
            return reason + ".";
        }
        Term one = aspect.of(not.first());
        Term other = aspect.of(not.second());
        return reason + " (" + aspect.word() + ": " + one + "; " + other + ").";
    }

    private static String twice(Compared compared) {
        return compared.verdict() == Verdict.TWO_VERSIONS
                ? origin(compared.first()) + ", both times in own words: "
                : "";
    }

    private static String assertion(Compared compared) {
        String pair = compared.byFigure().stream()
                .map(statement -> name(statement, compared))
                .collect(Collectors.joining(" and "));
        return switch (compared.cause()) {
            case DISJOINT ->
                pair + cannotBoth(compared) + atOneTime(compared) + tolerance(compared) + part(compared) + ".";
            case DISJOINT_BUT_VAGUE -> pair + " do not meet, but a vague figure contradicts nothing for certain.";
            case DISJOINT_BUT_ONLY_POSSIBLE -> pair + cannotBoth(compared) + ", but one is said to be only possible.";
            case DISJOINT_BUT_TIME_NOT_SHOWN ->
                pair + cannotBoth(compared) + " at one time" + tolerance(compared) + ", but " + timeNotShown(compared)
                        + ".";
            case DISJOINT_AND_APART ->
                pair + cannotBoth(compared) + " on one day" + tolerance(compared) + ", but lie "
                        + Wording.days(compared.timing().days()) + " apart.";
            case DISJOINT_AND_LONG_APART ->
                pair + " lie " + Wording.days(compared.timing().days()) + " apart: time enough for a change.";
            case TOTAL_FELL ->
                later(compared) + " is lower than " + earlier(compared) + " before it" + tolerance(compared) + ".";
            case TOTAL_ROSE ->
                later(compared) + " is higher than " + earlier(compared) + " before it, as a running total may be.";
            case EQUAL -> pair + " are the same" + tolerance(compared) + ".";
            case EQUAL_AT_ANOTHER_TIME ->
                pair + " are the same" + tolerance(compared) + ", "
                        + Wording.days(compared.timing().days()) + " apart.";
            case FAR_APART ->
                pair + " can both hold, but the figures stated are more than " + far(compared) + " times apart.";
            case OVERLAPPING -> pair + " can both hold.";
            case PART_OF_WHOLE -> partFits(compared);
            case SAME_STATEMENT -> pair + " report one statement of " + origin(compared.first()) + ".";
            case SAME_HOLDER -> "Both name " + name(compared.first(), compared) + ".";
            case HOLDER_WITHIN -> pair + " can both be the answer: the one is, or may be, part of the other.";
            case NEGATED -> pair + " cannot both hold.";
            case DENIED, DENIED_BEFORE, DENIED_ONLY_POSSIBLE, BOTH_DENY ->
                throw new IllegalArgumentException("a denial has its own sentence");
        };
    }

    private static String denial(Ground ground) {
        Compared compared = ground.example();
        boolean firstDenies = DenialComparison.isDenial(compared.first());
        Statement denial = firstDenies ? compared.first() : compared.second();
        Statement other = firstDenies ? compared.second() : compared.first();
        if (compared.verdict() == Verdict.TWO_VERSIONS) {
            return "it is said, and it is denied.";
        }
        return switch (compared.cause()) {
            case BOTH_DENY -> origin(denial) + " and " + origin(other) + " both deny it.";
            case DENIED_BEFORE ->
                Wording.names(ground.asserting()) + ": this is about "
                        + Wording.of(other.claim().asOf()) + ", after the denial" + day(denial) + ".";
            case DENIED_ONLY_POSSIBLE ->
                Wording.names(ground.asserting())
                        + ": said to be only possible, so the denial is not plainly against it.";
            default -> Sentences.of(ground);
        };
    }

    private static String day(Statement denial) {
        DateRange day = DenialComparison.dayOf(denial.claim());
        return day == null ? "" : " (" + Wording.of(day) + ")";
    }

    /** The figure, with what it counts where the two count different things; else the holder of a role. */
    private static String name(Statement statement, Compared compared) {
        Quantity quantity = statement.quantity();
        if (quantity == null) {
            return holder(statement, compared);
        }
        String text = quantity.estimate().text();
        if (!statement.parts().isEmpty()) {
            return '"' + text + '"';
        }
        boolean sameThing = compared.first().counted().equals(compared.second().counted());
        return sameThing || text.contains(statement.counted().label())
                ? text
                : text + " " + statement.counted().label();
    }

    /** Who is named as the holder of a role; the subject under a rule that knows no roles. */
    static String holder(Statement statement, Compared compared) {
        Term holder = compared.rule() instanceof ValueRule rule
                ? ValueComparison.holder(rule).of(statement)
                : statement.subject();
        return holder == null ? "" : holder.label();
    }

    private static String cannotBoth(Compared compared) {
        return compared.rule() instanceof ValueRule ? " cannot both be the answer" : " cannot both hold";
    }

    private static String atOneTime(Compared compared) {
        if (compared.timing().near() == null) {
            return compared.rule() instanceof ValueRule ? "" : " of one event";
        }
        return compared.timing().known() && compared.timing().order() != Timing.Order.NONE
                ? " within " + Wording.days(compared.timing().days())
                : " at one time";
    }

    private static String tolerance(Compared compared) {
        return compared.rule() instanceof NumberRule rule && rule.tolerance().signum() > 0
                ? " (tolerance " + Wording.percent(rule.tolerance()) + ")"
                : "";
    }

    private static String timeNotShown(Compared compared) {
        return compared.timing().known() ? "the time of one is only inferred" : "the time of one is not known";
    }

    private static String part(Compared compared) {
        return compared.extent().isSame() || compared.rule() instanceof ValueRule
                ? ""
                : ", for a part cannot exceed its whole";
    }

    private static String partFits(Compared compared) {
        boolean firstIsPart = compared.extent().scope() == Scope.NARROWER;
        Statement part = firstIsPart ? compared.first() : compared.second();
        Statement whole = firstIsPart ? compared.second() : compared.first();
        return name(part, compared) + " can be part of " + name(whole, compared) + ".";
    }

    private static String later(Compared compared) {
        return name(isFirstLater(compared) ? compared.first() : compared.second(), compared);
    }

    private static String earlier(Compared compared) {
        return name(isFirstLater(compared) ? compared.second() : compared.first(), compared);
    }

    private static boolean isFirstLater(Compared compared) {
        return compared.timing().order() == Timing.Order.FIRST_LATER;
    }

    private static String far(Compared compared) {
        BigDecimal far = compared.rule() instanceof NumberRule rule ? rule.far() : NumberRule.DEFAULT_FAR;
        return far.stripTrailingZeros().toPlainString();
    }

    private static String origin(Statement statement) {
        return statement.chain().origin().label();
    }

    /** Aspects that one side leaves out match any; that is told. */
    private static String open(Extent extent) {
        if (extent.open().isEmpty()) {
            return "";
        }
        return " One side names no "
                + String.join(
                        " and no ", extent.open().stream().map(Aspect::word).toList()) + ".";
    }
}
