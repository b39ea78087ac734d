package org.gainsay.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of an object that the schema has found right; absent and null are the same. */
final class Fields {

    private Fields() {}

    static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    static List<String> texts(JsonNode json, String field) {
        return json.path(field).values().stream().map(JsonNode::stringValue).toList();
    }

    static <E extends Enum<E>> Optional<E> word(JsonNode json, String field, Class<E> type) {
        return Optional.ofNullable(text(json, field)).flatMap(word -> Word.parse(type, word));
    }

    static @Nullable BigDecimal number(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isNumber() ? value.decimalValue() : null;
    }

    static @Nullable Integer offset(JsonNode json, String field) {
        BigDecimal number = number(json, field);
        return number == null ? null : Integer.valueOf(number.intValueExact());
    }
}
