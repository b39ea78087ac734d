package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.input.Nearest;
import org.gainsay.input.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Batches of texts: one {@code {"id","text"}} a line. */
public final class TextFiles {

    private static final Set<String> FIELDS = Set.of("id", "text");

    private TextFiles() {}

    /**
     * The texts in the order of the file.
     *
     * @throws org.gainsay.input.InvalidInput with everything that is wrong with it
     */
    public static List<IdentifiedText> read(Path file) throws IOException {
        Problems problems = new Problems();
        List<IdentifiedText> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            JsonLines.read(file.toString(), in, problems, (json, place) -> {
                if (isText(json, place)) {
                    texts.add(new IdentifiedText(
                            json.get("id").stringValue(), json.get("text").stringValue()));
                }
            });
        }
        problems.orThrow();
        return texts;
    }

    private static boolean isText(ObjectNode json, Place place) {
        boolean right = true;
        for (String field : json.propertyNames()) {
            if (!FIELDS.contains(field)) {
                place.report("unknown field " + Shown.of(field), Nearest.hint(field, List.of("id", "text")));
                right = false;
            }
        }
        for (String field : List.of("id", "text")) {
            JsonNode value = json.get(field);
            if (value == null || !value.isString()) {
                place.report("'" + field + "' is missing or no text", "{\"id\",\"text\"} a line is allowed");
                right = false;
            }
        }
        return right;
    }
}
