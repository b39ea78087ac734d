package org.gainsay.report;

import java.util.List;
import java.util.Locale;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Reading;
import org.gainsay.compare.Explanation;
import org.jline.utils.AttributedString;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two claims set against each other, for reading and for other programs. */
public final class ExplanationText {

    private ExplanationText() {}

    public static List<AttributedString> of(Claim first, Claim second, Explanation explanation, int width) {
        Page page = new Page(width);
        for (Claim claim : List.of(first, second)) {
            page.note(claim.id(), Phrases.statement(claim) + "; " + Phrases.time(claim) + "; " + Phrases.chain(claim));
        }
        page.line(
                Page.STRONG,
                explanation.verdict().replace('-', ' ').toUpperCase(Locale.ROOT)
                        + (explanation.sentence().isEmpty() ? "" : "  " + explanation.sentence()));
        page.note("why", explanation.reason());
        page.rows(explanation.facts().stream()
                .map(fact -> List.of(fact.fact(), fact.value()))
                .toList());
        for (Claim claim : List.of(first, second)) {
            Reading reading = claim.reading();
            if (reading != null) {
                page.note("read", claim.id() + " by " + reading.by() + ", " + HistoryText.how(reading));
            }
        }
        return page.lines();
    }

    public static ObjectNode json(Explanation explanation) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("verdict", explanation.verdict())
                .put("sentence", explanation.sentence())
                .put("reason", explanation.reason());
        FindingsJson.facts(node.putArray("explanation"), explanation.facts());
        return node;
    }
}
