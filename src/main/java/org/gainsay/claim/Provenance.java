package org.gainsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands in its document.
 *
 * @param document the file name without folders, or the id given to the document
 * @param start first UTF-16 code unit of the decoded text
 * @param end the code unit after the last
 * @param quote the words as they stand there
 */
public record Provenance(String document, @Nullable Integer start, @Nullable Integer end, @Nullable String quote) {

    public Provenance {
        Required.text(document, "document");
        Required.that((start == null) == (end == null), "start and end come together");
        Required.that(start == null || end == null || (start >= 0 && start < end), "start must lie before end");
    }
}
