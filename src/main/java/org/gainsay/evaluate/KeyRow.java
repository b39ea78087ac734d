package org.gainsay.evaluate;

import java.math.BigDecimal;
import java.util.List;
import org.gainsay.format.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A line of an answer key. A field that is missing or of another kind is told, and read as if it were empty. */
final class KeyRow {

    private final ObjectNode json;
    private final Place place;
    private boolean right = true;

    KeyRow(ObjectNode json, Place place) {
        this.json = json;
        this.place = place;
    }

    int line() {
        return place.line();
    }

    /** Whether all that was asked for was there. */
    boolean isRight() {
        return right;
    }

    String text(String field) {
        JsonNode value = json.path(field);
        return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : wrong(field, "a text", "");
    }

    int number(String field) {
        JsonNode value = json.path(field);
        return value.isInt() ? value.intValue() : wrong(field, "a whole number", 0);
    }

    /** At least one. */
    List<String> texts(String field) {
        List<JsonNode> values = List.copyOf(json.path(field).values());
        return !values.isEmpty() && values.stream().allMatch(JsonNode::isString)
                ? values.stream().map(JsonNode::stringValue).toList()
                : wrong(field, "a list of texts", List.of(""));
    }

    int numberOr(int otherwise, String field) {
        return json.hasNonNull(field) ? number(field) : otherwise;
    }

    boolean flagOr(boolean otherwise, String field) {
        return json.path(field).asBoolean(otherwise);
    }

    /** Null where the field is absent, no object, or no figure by its own word. */
    @Nullable
    KeyQuantity quantity(String field) {
        JsonNode value = json.path(field);
        BigDecimal low = decimal(value, "low");
        BigDecimal high = decimal(value, "high");
        boolean figure = value.path("numeric").asBoolean(true) && (low != null || high != null);
        boolean about = value.path("qualifier").asString("").equals("approximately");
        return figure ? new KeyQuantity(low, high, about ? decimal(value, "point") : null) : null;
    }

    private static @Nullable BigDecimal decimal(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isNumber() ? value.decimalValue() : null;
    }

    private <T> T wrong(String field, String allowed, T otherwise) {
        place.report("'" + field + "' is missing or something else", allowed + " is allowed");
        right = false;
        return otherwise;
    }
}
