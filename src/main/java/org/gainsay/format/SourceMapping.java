package org.gainsay.format;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.DateRange;
import org.gainsay.source.Control;
import org.gainsay.source.Interest;
import org.gainsay.source.SourceProfile;
import org.gainsay.vocabulary.SourceKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON to what is told of a source. */
final class SourceMapping {

    private static final SchemaCheck SCHEMA = SchemaCheck.of("source.schema.json");

    private SourceMapping() {}

    /** The profile; empty where anything of it is wrong. */
    static Optional<SourceProfile> profile(ObjectNode json, Place place) {
        List<Fault> faults = SCHEMA.faults(json);
        if (!faults.isEmpty()) {
            faults.forEach(place::report);
            return Optional.empty();
        }
        try {
            return Optional.of(profile(json));
        } catch (IllegalArgumentException e) { // a date that is none
            place.report(String.valueOf(e.getMessage()), "");
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException for a date that is none */
    static SourceProfile profile(ObjectNode json) {
        return new SourceProfile(
                json.get("name").stringValue(),
                Fields.texts(json, "aliases"),
                Fields.word(json, "kind", SourceKind.class).orElse(null),
                Fields.text(json, "country"),
                Fields.text(json, "parent"),
                Fields.texts(json, "speaksFor"),
                Fields.text(json, "family"),
                Fields.text(json, "exactMatch"),
                json.path("controls").values().stream()
                        .map(SourceMapping::control)
                        .toList(),
                json.path("interests").values().stream()
                        .map(SourceMapping::interest)
                        .toList(),
                json.path("confidential").asBoolean(false));
    }

    private static Control control(JsonNode json) {
        return new Control(
                Fields.word(json, "kind", Control.Kind.class).orElseThrow(),
                json.get("by").stringValue(),
                date(json),
                json.get("citation").stringValue());
    }

    private static Interest interest(JsonNode json) {
        return new Interest(
                json.get("in").stringValue(), date(json), json.get("citation").stringValue());
    }

    private static DateRange date(JsonNode json) {
        return DateText.dateOrWindow(json.get("date").stringValue());
    }
}
