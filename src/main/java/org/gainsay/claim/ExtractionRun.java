package org.gainsay.claim;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When and how a machine read the claims of a document.
 *
 * @param document its id
 * @param file as the person named it
 * @param input stands for the file's bytes, what was told of the document, and the engine: where it is the same, reading again
 *     gives the same claims
 * @param engine such as {@code Stanford CoreNLP}
 * @param version of the engine
 * @param properties models and settings
 */
public record ExtractionRun(
        String document,
        String file,
        String input,
        String engine,
        String version,
        SortedMap<String, String> properties,
        Instant at) {

    public ExtractionRun {
        Required.text(document, "document");
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }
}
