package org.gainsay.report;

import java.util.Collection;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Word;
import org.gainsay.credibility.Accusation;
import org.gainsay.credibility.Reply;
import org.gainsay.credibility.Saying;
import org.gainsay.format.ClaimJson;
import org.gainsay.format.DateText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Accusations for other programs, as {@code accusations.schema.json} describes them. */
public final class AccusationJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AccusationJson() {}

    public static ArrayNode of(Collection<Accusation> accusations) {
        ArrayNode array = NODES.arrayNode();
        accusations.forEach(accusation -> array.add(of(accusation)));
        return array;
    }

    /** The nearest reply, and besides it those on the very matter. */
    public static ObjectNode of(Accusation accusation) {
        ObjectNode node = NODES.objectNode().put("accuser", accusation.accuser().label());
        ArrayNode accused = node.putArray("accused");
        accusation.accused().forEach(term -> accused.add(term.label()));
        node.set("said", said(accusation.saying()));
        node.put("answer", Word.of(accusation.answer()));
        ArrayNode claims = node.putArray("claims");
        accusation.claims().forEach(claim -> claims.add(ClaimJson.toJson(claim)));
        node.set("nearest", accusation.nearest().map(AccusationJson::of).orElse(null));
        ArrayNode onTheMatter = node.putArray("onTheMatter");
        accusation.replies().stream()
                .filter(reply -> reply.relation() == Reply.Relation.MATTER)
                .forEach(reply -> onTheMatter.add(of(reply)));
        return node;
    }

    private static ObjectNode of(Reply reply) {
        ObjectNode node = NODES.objectNode()
                .put("manner", Word.of(reply.manner()))
                .put("relation", Word.of(reply.relation()))
                .put("order", Word.of(reply.order()))
                .put("days", reply.days());
        node.set("said", said(reply.saying()));
        node.set("claim", ClaimJson.toJson(reply.claim()));
        return node;
    }

    private static ObjectNode said(Saying saying) {
        @Nullable DateRange on = saying.on();
        return NODES.objectNode().put("on", on == null ? null : DateText.of(on)).put("known", Word.of(saying.known()));
    }
}
