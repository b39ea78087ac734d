package org.gainsay.format;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.StringNode;

/** A cell of a CSV file as the JSON that it stands for, and back. What is not of the column's kind stays text, for the schema to find. */
final class CsvCell {

    private static final char BETWEEN = ';';

    private CsvCell() {}

    static JsonNode json(CsvColumn.Kind kind, String cell) {
        return switch (kind) {
            case TEXT -> StringNode.valueOf(cell);
            case NUMBER -> number(cell.strip());
            case FLAG -> flag(cell.strip());
            case LIST -> list(cell);
            case CHAIN -> ChainCell.json(cell);
            case PARTS -> parts(cell);
        };
    }

    static String text(CsvColumn.Kind kind, JsonNode json) {
        return switch (kind) {
            case TEXT -> json.stringValue();
            case NUMBER -> json.decimalValue().toPlainString();
            case FLAG -> String.valueOf(json.booleanValue());
            case LIST ->
                json.values().stream()
                        .map(text -> Separated.escaped(text.stringValue(), BETWEEN))
                        .collect(Collectors.joining("; "));
            case CHAIN -> ChainCell.text(json);
            case PARTS -> Json.MAPPER.writeValueAsString(json);
        };
    }

    private static JsonNode number(String cell) {
        try {
            return Json.MAPPER.getNodeFactory().numberNode(new BigDecimal(cell));
        } catch (NumberFormatException e) {
            return StringNode.valueOf(cell);
        }
    }

    private static JsonNode flag(String cell) {
        return switch (cell) {
            case "true", "false" -> Json.MAPPER.getNodeFactory().booleanNode(Boolean.parseBoolean(cell));
            default -> StringNode.valueOf(cell);
        };
    }

    private static JsonNode list(String cell) {
        ArrayNode texts = Json.MAPPER.createArrayNode();
        Separated.split(cell, BETWEEN).stream()
                .filter(piece -> !piece.isEmpty())
                .forEach(piece -> texts.add(Separated.unescaped(piece, BETWEEN)));
        return texts;
    }

    private static JsonNode parts(String cell) {
        try {
            return Json.MAPPER.readTree(cell);
        } catch (JacksonException e) {
            return StringNode.valueOf(cell);
        }
    }
}
