package org.gainsay.format;

import tools.jackson.databind.JsonNode;

/** How a value is named in a message. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> of(node.stringValue());
            default -> node.toString();
        };
    }

    static String of(String text) {
        return "'" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + "'";
    }
}
