package org.gainsay.format;

import java.util.List;
import org.gainsay.claim.Word;
import org.gainsay.source.SourceProfile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is told of a source as JSON, in the shape and the order of {@code source.schema.json}; what is unknown is left out. */
public final class SourceJson {

    private SourceJson() {}

    public static ObjectNode toJson(SourceProfile profile) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("name", profile.name());
        put(json, "aliases", profile.aliases());
        put(json, "kind", profile.kind() == null ? null : Word.of(profile.kind()));
        put(json, "country", profile.country());
        put(json, "parent", profile.parent());
        put(json, "speaksFor", profile.speaksFor());
        put(json, "family", profile.family());
        put(json, "exactMatch", profile.exactMatch());
        if (!profile.controls().isEmpty()) {
            ArrayNode controls = json.putArray("controls");
            profile.controls().forEach(control -> controls.addObject()
                    .put("kind", Word.of(control.kind()))
                    .put("by", control.by())
                    .put("date", DateText.of(control.date()))
                    .put("citation", control.citation()));
        }
        if (!profile.interests().isEmpty()) {
            ArrayNode interests = json.putArray("interests");
            profile.interests().forEach(interest -> interests
                    .addObject()
                    .put("in", interest.in())
                    .put("date", DateText.of(interest.date()))
                    .put("citation", interest.citation()));
        }
        return json.put("confidential", profile.confidential());
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    private static void put(ObjectNode json, String field, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(field);
            values.forEach(array::add);
        }
    }
}
