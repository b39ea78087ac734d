package org.gainsay.format;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.input.Nearest;
import tools.jackson.databind.JsonNode;

/** Says a schema's findings in people's words: what stands there, and the nearest thing that may. */
final class SchemaWords {

    private final JsonNode schema;

    SchemaWords(JsonNode schema) {
        this.schema = schema;
    }

    /** One fault for each error; a missing field is passed over where a misspelt one beside it was meant to be it. */
    List<Fault> faults(Collection<Error> errors) {
        List<Fault> faults = new ArrayList<>();
        Set<String> meant = new HashSet<>();
        for (Error error : errors) {
            if (error.getKeyword().equals("additionalProperties")) {
                String unknown = error.getProperty();
                Collection<String> known = owner(error).path("properties").propertyNames();
                Nearest.to(unknown, known).ifPresent(name -> meant.add(path(error, name)));
                String path = path(error, unknown);
                faults.add(new Fault(path, "'" + path + "' is not a known field", Nearest.hint(unknown, known)));
            }
        }
        for (Error error : errors) {
            switch (error.getKeyword()) {
                case "additionalProperties" -> {}
                case "required", "dependentRequired" -> {
                    String missing = String.valueOf(error.getArguments()[0]);
                    if (!meant.contains(path(error, missing))) {
                        faults.add(missing(error, missing));
                    }
                }
                default -> faults.add(misfit(error));
            }
        }
        return faults;
    }

    private Fault missing(Error error, String field) {
        String path = path(error, field);
        return new Fault(
                path,
                "'" + path + "' is missing",
                allowed(owner(error).path("properties").path(field)));
    }

    private Fault misfit(Error error) {
        String path = path(error);
        JsonNode value = error.getInstanceNode();
        String is = "'" + path + "' is ";
        return switch (error.getKeyword()) {
            case "enum" ->
                new Fault(path, is + Shown.of(value), Nearest.hint(value.asString(""), words(error.getSchemaNode())));
            case "type" -> new Fault(path, is + Shown.of(value), allowed(owner(error)));
            case "pattern" ->
                new Fault(
                        path, is + (value.stringValue().isBlank() ? "empty" : Shown.of(value)), allowed(owner(error)));
            case "minimum" -> new Fault(path, is + value, "at least " + error.getSchemaNode() + " is allowed");
            case "maximum" -> new Fault(path, is + value, "at most " + error.getSchemaNode() + " is allowed");
            case "minItems" -> new Fault(path, is + "empty", "at least one item is needed");
            case "maxItems" ->
                new Fault(path, "'" + path + "' has items", "at most " + error.getSchemaNode() + " are allowed");
            default -> throw new IllegalStateException("No words for what a schema says: " + error);
        };
    }

    private String allowed(JsonNode property) {
        JsonNode rule =
                property.has("$ref") ? at(property.get("$ref").stringValue().substring(1)) : property;
        if (rule.has("title")) {
            return rule.get("title").stringValue() + " is allowed";
        }
        if (rule.has("enum")) {
            return "allowed: " + String.join(", ", words(rule.get("enum")));
        }
        String type = rule.path("type").isArray()
                ? rule.get("type").get(0).stringValue()
                : rule.path("type").stringValue();
        return switch (type) {
            case "boolean" -> "true or false is allowed";
            case "array" -> "a list is allowed";
            case "object" -> "an object is allowed";
            default -> "a " + type + " is allowed";
        };
    }

    private static List<String> words(JsonNode values) {
        return values.values().stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    /** The schema that holds the keyword. */
    private JsonNode owner(Error error) {
        return at(error.getSchemaLocation().getFragment().getParent().toString());
    }

    private JsonNode at(String pointer) {
        return pointer.equals("/") || pointer.isEmpty() ? schema : schema.at(pointer);
    }

    private static String path(Error error, String field) {
        String parent = path(error);
        return parent.isEmpty() ? field : parent + "." + field;
    }

    private static String path(Error error) {
        NodePath location = error.getInstanceLocation();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < location.getNameCount(); i++) {
            Object step = location.getElement(i);
            path.append(step instanceof Integer ? "[" + step + "]" : (i == 0 ? "" : ".") + step);
        }
        return path.toString();
    }
}
