package org.gainsay.compare;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.claim.DateRange;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.rule.ValueRule;
import org.gainsay.vocabulary.Scope;
import org.gainsay.vocabulary.Term;

/** What would settle a conflict, as questions that can be sent to a source. */
final class Asks {

    private static final int CLASHES_ASKED_ABOUT = 20;

    private Asks() {}

    /** Of the strongest clashes, in their order; each once. */
    static List<String> of(Collection<Clash> clashes) {
        Set<String> asks = new LinkedHashSet<>();
        clashes.stream()
                .limit(CLASHES_ASKED_ABOUT)
                .flatMap(clash -> clash.grounds().stream())
                .map(Ground::example)
                .forEach(compared -> {
                    asks.add(ask(compared));
                    scope(compared, asks);
                });
        return List.copyOf(asks);
    }

    private static String ask(Compared compared) {
        return switch (compared.cause()) {
            case DISJOINT_AND_APART, DISJOINT_BUT_TIME_NOT_SHOWN -> "Which day does each figure describe?";
            case DISJOINT_AND_LONG_APART ->
                "What changed between " + day(compared.byTime().get(0)) + " and "
                        + day(compared.byTime().get(1)) + "?";
            case DISJOINT_BUT_VAGUE -> "What is the figure behind the round word?";
            case DISJOINT_BUT_ONLY_POSSIBLE, DENIED_ONLY_POSSIBLE ->
                "Is it still held to be possible, and on what evidence?";
            case TOTAL_FELL -> "Why was the total lowered: a correction, or another way of counting?";
            case FAR_APART -> "How was each figure counted, and does either name the whole?";
            case DENIED_BEFORE -> "Does the denial of " + origin(denial(compared)) + " still stand for the later date?";
            case DENIED -> "What exactly does " + origin(denial(compared)) + " deny, and for what time?";
            default ->
                compared.rule() instanceof ValueRule
                        ? "On what evidence does each name " + Reasons.holder(compared.first(), compared) + " or "
                                + Reasons.holder(compared.second(), compared) + "?"
                        : "How and when was each figure counted?";
        };
    }

    private static void scope(Compared compared, Set<String> asks) {
        Statement first = compared.first();
        Statement second = compared.second();
        if (compared.extent().scope() == Scope.NARROWER || compared.extent().scope() == Scope.BROADER) {
            Term narrow = (compared.extent().scope() == Scope.NARROWER ? first : second).counted();
            Term wide = (compared.extent().scope() == Scope.NARROWER ? second : first).counted();
            if (!narrow.equals(wide)) {
                asks.add("Does \"" + wide + "\" mean " + narrow + " only?");
            }
        }
    }

    private static Statement denial(Compared compared) {
        return DenialComparison.isDenial(compared.first()) ? compared.first() : compared.second();
    }

    private static String origin(Statement statement) {
        return statement.chain().origin().label();
    }

    private static String day(Statement statement) {
        DateRange period = statement.claim().asOf().period();
        if (period == null) {
            return "an unknown day";
        }
        LocalDate end = period.to() == null ? period.from() : period.to();
        return end == null ? Wording.of(period) : Wording.of(DateRange.day(end));
    }
}
