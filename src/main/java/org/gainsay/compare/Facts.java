package org.gainsay.compare;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Word;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.compare.Outcome.NotComparable;
import org.gainsay.rule.DenialRule;
import org.gainsay.rule.NumberRule;

/** The named facts of an outcome, gate by gate. */
final class Facts {

    private Facts() {}

    static List<Fact> of(Compared compared) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("rule", compared.rule().id()));
        facts.add(side(compared.first()));
        facts.add(side(compared.second()));
        facts.add(scope(compared.extent()));
        if (!compared.extent().open().isEmpty()) {
            facts.add(new Fact(
                    "not named by one side",
                    String.join(
                            ", ",
                            compared.extent().open().stream().map(Aspect::word).toList())));
        }
        Quantity quantity = compared.first().quantity();
        if (quantity != null && quantity.unit() != null) {
            facts.add(new Fact("unit", quantity.unit()));
        }
        facts.add(new Fact("time", time(compared)));
        if (compared.rule() instanceof NumberRule rule) {
            facts.add(new Fact("tolerance", Wording.percent(rule.tolerance())));
        }
        facts.add(new Fact("decided by", Word.of(compared.cause())));
        facts.add(new Fact("verdict", Word.of(compared.verdict())));
        return facts;
    }

    static List<Fact> of(NotComparable not) {
        return List.of(
                side(not.first()),
                side(not.second()),
                scope(not.extent()),
                new Fact("stopped at", not.obstacle().word()),
                new Fact("verdict", "not-comparable"));
    }

    private static Fact side(Statement statement) {
        Claim claim = statement.claim();
        Quantity quantity = statement.quantity();
        String figure = quantity == null
                ? Word.of(claim.polarity())
                : quantity.estimate().text();
        return new Fact(
                claim.id(),
                statement.chain().origin().label() + ": " + figure + ", "
                        + statement.counted().label() + " "
                        + statement.predicate().label() + "; " + Wording.of(claim.asOf()));
    }

    private static Fact scope(Extent extent) {
        String scope = "the first is " + Word.of(extent.scope());
        return new Fact(
                "scope",
                extent.decisive() == null
                        ? Word.of(extent.scope())
                        : scope + " (" + extent.decisive().word() + ")");
    }

    private static String time(Compared compared) {
        Timing timing = compared.timing();
        if (!timing.known()) {
            return "unknown on one side, so near everything";
        }
        String apart = timing.order() == Timing.Order.NONE ? "they meet" : Wording.days(timing.days()) + " apart";
        if (timing.near() == null) {
            return compared.rule() instanceof DenialRule ? apart : apart + "; time does not part events";
        }
        String drift = timing.drift() == null ? "" : ", drift " + Wording.of(timing.drift());
        return apart + " (near " + Wording.of(timing.near()) + drift + "): " + Word.of(timing.gap());
    }
}
