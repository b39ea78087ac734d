package org.gainsay.report;

import java.util.List;
import java.util.Map;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Word;
import org.gainsay.credibility.Beside;
import org.gainsay.credibility.ClaimRecord;
import org.gainsay.credibility.Event;
import org.gainsay.credibility.Rate;
import org.gainsay.credibility.SourceRecord;
import org.gainsay.credibility.SourceRecord.OnQuestion;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The record of a claim or of a source for other programs. */
public final class RecordJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() {}

    public static ObjectNode of(ClaimRecord found) {
        ObjectNode node = NODES.objectNode();
        node.set("behind", OriginText.json(found.behind()));
        node.set("bases", bases(found.bases()));
        node.set("against", OriginText.json(found.against()));
        node.set("basesAgainst", bases(found.basesAgainst()));
        beside(node.putArray("supports"), found.supports());
        beside(node.putArray("disputes"), found.disputes());
        beside(node.putArray("relays"), found.relays());
        return node;
    }

    public static ObjectNode of(SourceRecord found) {
        ObjectNode node = NODES.objectNode();
        for (Event event : Event.values()) {
            ObjectNode told = node.putObject(Word.of(event));
            Rate rate = found.rate(event);
            told.put("questions", rate.count()).put("of", rate.of());
            rate.interval()
                    .ifPresent(interval ->
                            told.putArray("interval").add(interval.low()).add(interval.high()));
            ArrayNode questions = told.putArray("shownBy");
            for (OnQuestion on : found.with(event)) {
                ObjectNode shown =
                        questions.addObject().put("question", on.question().text());
                shown.put("fingerprint", on.question().fingerprint());
                ArrayNode claims = shown.putArray("claims");
                RecordText.claims(on, event).forEach(claims::add);
            }
        }
        return node;
    }

    private static ObjectNode bases(Map<Basis, Long> bases) {
        ObjectNode node = NODES.objectNode();
        bases.forEach((basis, count) -> node.put(Word.of(basis), count));
        return node;
    }

    private static void beside(ArrayNode array, List<Beside> claims) {
        for (Beside beside : claims) {
            array.addObject()
                    .put("claim", beside.claim().id())
                    .put("verdict", Word.of(beside.bearing().verdict()))
                    .put("independence", Word.of(beside.independence()))
                    .put("basis", Word.of(beside.claim().basis()))
                    .put("reason", beside.bearing().reason());
        }
    }
}
