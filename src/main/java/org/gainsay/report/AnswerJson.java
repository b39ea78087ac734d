package org.gainsay.report;

import org.gainsay.claim.Word;
import org.gainsay.format.ClaimJson;
import org.gainsay.pair.Answer;
import org.gainsay.pair.Side;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How two texts stand to each other, for other programs, as {@code answer.schema.json} describes it. */
public final class AnswerJson {

    private AnswerJson() {}

    /** With the id of the pair. */
    public static ObjectNode of(String id, Answer answer) {
        return fill(JsonNodeFactory.instance.objectNode().put("id", id), answer);
    }

    public static ObjectNode of(Answer answer) {
        return fill(JsonNodeFactory.instance.objectNode(), answer);
    }

    private static ObjectNode fill(ObjectNode node, Answer answer) {
        node.put("verdict", answer.word())
                .put("severity", Word.of(answer.severity()))
                .put("sentence", answer.sentence())
                .put("reason", answer.reason());
        node.set("a", side(answer.a()));
        node.set("b", side(answer.b()));
        FindingsJson.facts(node.putArray("explanation"), answer.facts());
        return node;
    }

    private static @Nullable ObjectNode side(@Nullable Side side) {
        if (side == null) {
            return null;
        }
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("words", side.words())
                .put("start", side.start())
                .put("end", side.end());
        node.set("estimate", side.estimate() == null ? null : ClaimJson.toJson(side.estimate()));
        return node;
    }
}
