package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gainsay.input.Nearest;
import org.gainsay.input.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Batches of pairs of texts: one {@code {"id","a","b"}} a line, with {@code "subject"} where it is known. */
public final class PairFiles {

    private static final List<String> REQUIRED = List.of("id", "a", "b");
    private static final List<String> FIELDS = List.of("id", "a", "b", "subject");

    private PairFiles() {}

    /**
     * Looks through a whole file without keeping any of it, then gives its pairs one by one, in their order.
     *
     * @param name of the file in messages
     * @throws org.gainsay.input.InvalidInput with everything that is wrong with it; no pair has been given then
     */
    public static void read(Path file, String name, Consumer<TextPair> sink) throws IOException {
        pass(file, name, any -> {});
        pass(file, name, sink);
    }

    private static void pass(Path file, String name, Consumer<TextPair> sink) throws IOException {
        Problems problems = new Problems();
        try (InputStream in = Files.newInputStream(file)) {
            JsonLines.read(name, in, problems, (json, place) -> {
                if (isPair(json, place)) {
                    sink.accept(pair(json));
                }
            });
        }
        problems.orThrow();
    }

    private static TextPair pair(ObjectNode json) {
        JsonNode subject = json.get("subject");
        return new TextPair(
                json.get("id").stringValue(),
                json.get("a").stringValue(),
                json.get("b").stringValue(),
                subject == null || subject.isNull() ? null : subject.stringValue());
    }

    private static boolean isPair(ObjectNode json, Place place) {
        boolean right = true;
        for (String field : json.propertyNames()) {
            if (!FIELDS.contains(field)) {
                place.report("unknown field " + Shown.of(field), Nearest.hint(field, FIELDS));
                right = false;
            }
        }
        for (String field : REQUIRED) {
            JsonNode value = json.get(field);
            if (value == null || !value.isString()) {
                place.report("'" + field + "' is missing or no text", "{\"id\",\"a\",\"b\"} a line is allowed");
                right = false;
            }
        }
        JsonNode subject = json.get("subject");
        if (subject != null && !subject.isNull() && !subject.isString()) {
            place.report("'subject' is no text", "a text is allowed, or to leave it out");
            right = false;
        }
        return right;
    }
}
