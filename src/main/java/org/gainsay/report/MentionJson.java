package org.gainsay.report;

import java.util.Collection;
import org.gainsay.format.ClaimJson;
import org.gainsay.quantity.Mention;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The quantities of a text as JSON: estimates as they stand in claims, with start and end. */
public final class MentionJson {

    private MentionJson() {}

    /** {@code {"id","estimates":[…]}}. */
    public static ObjectNode answer(String id, Collection<Mention> mentions) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id);
        node.set("estimates", of(mentions));
        return node;
    }

    public static ArrayNode of(Collection<Mention> mentions) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Mention mention : mentions) {
            array.add(ClaimJson.toJson(mention.estimate())
                    .put("start", mention.start())
                    .put("end", mention.end()));
        }
        return array;
    }
}
