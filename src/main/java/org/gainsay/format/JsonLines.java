package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.input.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object a line; empty lines are passed over, any other line is reported. */
public final class JsonLines {

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate property \"(.*?)\" for .*", Pattern.DOTALL);
    private static final Pattern MERGE_MARKER = Pattern.compile("(<{7}|\\|{7}|>{7})( .*)?|={7}");
    private static final String ALLOWED = "one JSON object a line is allowed";

    private JsonLines() {}

    /** What is done with each object. */
    public interface Sink {
        void accept(ObjectNode object, Place place);
    }

    /** Reads a stream of UTF-8 to its end. */
    public static void read(String file, InputStream in, Problems problems, Sink sink) throws IOException {
        Utf8Lines lines = new Utf8Lines(in);
        boolean begun = false;
        for (Utf8Lines.Line line = lines.next(); line != null; line = lines.next()) {
            Place place = new Place(file, line.number(), problems);
            String text = line.text().strip();
            if (line.fault() != null) {
                place.report(line.fault());
            } else if (!begun && (text.equals("[") || text.equals("{"))) {
                place.report("this file is JSON set over several lines", ALLOWED);
                return; // every line of it would be told as wrong
            } else if (MERGE_MARKER.matcher(text).matches()) {
                place.report(
                        "git left the mark of a merge conflict here",
                        "keep the lines of both sides, and delete the marks");
            } else if (!text.isEmpty()) {
                begun = true;
                parsed(line.text(), place).ifPresent(object -> sink.accept(object, place));
            }
        }
    }

    private static Optional<ObjectNode> parsed(String text, Place place) {
        try {
            JsonNode node = Json.MAPPER.readTree(text);
            if (node instanceof ObjectNode object) {
                return Optional.of(object);
            }
            place.report("this line is " + Shown.of(node), ALLOWED);
        } catch (JacksonException e) {
            report(e, place);
        }
        return Optional.empty();
    }

    private static void report(JacksonException e, Place place) {
        String message = e.getOriginalMessage();
        int column = Math.max(0, e.getLocation().getColumnNr());
        Matcher duplicate = DUPLICATE.matcher(message);
        if (duplicate.matches()) {
            place.report("'" + duplicate.group(1) + "' stands twice", "a field stands once");
        } else if (message.startsWith("Trailing token")) {
            place.reportAt(column, "more stands behind the object", ALLOWED);
        } else {
            place.reportAt(column, "this is not JSON: " + message, ALLOWED);
        }
    }
}
