package org.gainsay.store;

import java.time.Instant;
import java.util.TreeMap;
import org.gainsay.claim.ExtractionRun;
import org.gainsay.format.Json;
import tools.jackson.core.type.TypeReference;

/** A row of the table of runs. */
record ExtractionRow(
        String document, String file, String input, String engine, String version, String properties, Instant readAt) {

    static ExtractionRow of(ExtractionRun run) {
        return new ExtractionRow(
                run.document(),
                run.file(),
                run.input(),
                run.engine(),
                run.version(),
                Json.MAPPER.writeValueAsString(run.properties()),
                run.at());
    }

    ExtractionRun run() {
        TreeMap<String, String> settings = Json.MAPPER.readValue(properties, new TypeReference<>() {});
        return new ExtractionRun(document, file, input, engine, version, settings, readAt);
    }
}
