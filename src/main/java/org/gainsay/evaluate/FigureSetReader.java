package org.gainsay.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.format.Json;
import org.gainsay.input.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads texts with their figures, as the specifications of Microsoft's Recognizers-Text have them: a JSON array of an Input with its Results. */
final class FigureSetReader {

    private static final String ALLOWED =
            "{\"Input\": \"…\", \"Results\": [{\"Resolution\": {\"value\": \"…\"}}]} is allowed";

    private final String file;
    private final Problems problems;

    private FigureSetReader(Path file, Problems problems) {
        this.file = file.toString();
        this.problems = problems;
    }

    /** The cases that are right, in the order of the file; nothing where the file is no array, and so no such set. */
    static Optional<List<FigureCase>> read(Path file, Problems problems) throws IOException {
        Optional<String> text =
                SetText.of(file, problems).filter(json -> json.stripLeading().startsWith("["));
        return text.map(json -> new FigureSetReader(file, problems).cases(json));
    }

    private List<FigureCase> cases(String json) {
        List<FigureCase> cases = new ArrayList<>();
        try (JsonParser parser = Json.MAPPER.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int line = parser.currentTokenLocation().getLineNr();
                JsonNode node = parser.readValueAsTree();
                figureCase(node, line).ifPresent(cases::add);
            }
        } catch (JacksonException e) {
            problems.add(
                    file,
                    Math.max(0, e.getLocation().getLineNr()),
                    Math.max(0, e.getLocation().getColumnNr()),
                    "this is not JSON: " + e.getOriginalMessage(),
                    "an array of objects is allowed");
        }
        return cases;
    }

    private Optional<FigureCase> figureCase(JsonNode json, int line) {
        JsonNode input = json.path("Input");
        JsonNode results = json.path("Results");
        if (!input.isString() || !results.isArray()) {
            problems.add(file, line, 0, "'Input' or 'Results' is missing", ALLOWED);
            return Optional.empty();
        }
        List<BigDecimal> figures = new ArrayList<>();
        for (JsonNode result : results) {
            String value = result.path("Resolution").path("value").asString("");
            try {
                figures.add(new BigDecimal(value));
            } catch (NumberFormatException e) {
                problems.add(file, line, 0, "'value' is '" + value + "'", "a number is allowed");
            }
        }
        return Optional.of(new FigureCase(input.stringValue(), figures));
    }
}
