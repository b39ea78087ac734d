package org.gainsay.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.claim.Role;
import org.gainsay.claim.Word;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chain of attribution in one cell: {@code an official [said, unnamed, direct] > Reuters [quoted] > Outlet D}. What
 * stands in the brackets may be left out, and with it the brackets.
 */
final class ChainCell {

    private static final char BETWEEN = '>';
    private static final String UNNAMED = "unnamed";
    private static final String DIRECT = "direct";
    private static final Pattern MARKED = Pattern.compile("(.*\\S)\\s+\\[([a-z, ]+)]", Pattern.DOTALL);

    private ChainCell() {}

    static ArrayNode json(String cell) {
        ArrayNode chain = Json.MAPPER.createArrayNode();
        Separated.split(cell, BETWEEN).forEach(piece -> chain.add(hop(piece)));
        return chain;
    }

    static String text(JsonNode chain) {
        return chain.values().stream().map(ChainCell::hop).collect(Collectors.joining(" > "));
    }

    private static ObjectNode hop(String piece) {
        ObjectNode hop = Json.MAPPER.createObjectNode();
        Matcher marked = MARKED.matcher(piece);
        if (!marked.matches() || !isMarks(marked.group(2))) {
            return hop.put("source", Separated.unescaped(piece, BETWEEN));
        }
        hop.put("source", Separated.unescaped(marked.group(1), BETWEEN));
        for (String mark : marks(marked.group(2))) {
            switch (mark) {
                case UNNAMED -> hop.put("named", false);
                case DIRECT -> hop.put("direct", true);
                default -> hop.put("role", mark);
            }
        }
        return hop;
    }

    private static String hop(JsonNode hop) {
        List<String> marks = new ArrayList<>();
        if (hop.has("role")) {
            marks.add(hop.get("role").stringValue());
        }
        if (!hop.path("named").asBoolean(true)) {
            marks.add(UNNAMED);
        }
        if (hop.path("direct").asBoolean(false)) {
            marks.add(DIRECT);
        }
        String source = Separated.escaped(hop.get("source").stringValue(), BETWEEN);
        return marks.isEmpty() ? source : source + " [" + String.join(", ", marks) + "]";
    }

    private static boolean isMarks(String text) {
        return marks(text).stream()
                .allMatch(mark -> mark.equals(UNNAMED)
                        || mark.equals(DIRECT)
                        || Word.parse(Role.class, mark).isPresent());
    }

    private static List<String> marks(String text) {
        return List.of(text.strip().split("\\s*,\\s*"));
    }
}
