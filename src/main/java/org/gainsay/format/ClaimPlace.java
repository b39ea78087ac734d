package org.gainsay.format;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim can be shown to a person: a line of a claim file, or a passage of a document.
 *
 * @param file as the person named it; the document's id where only that is known
 * @param lines null where the text is not known
 * @param passage null in a claim file, and where the claim does not tell
 */
public record ClaimPlace(String file, @Nullable Lines lines, @Nullable Passage passage) {

    /** Lines from 1, both included. */
    public record Lines(int first, int last) {}

    /** UTF-16 code units of the decoded text. */
    public record Passage(int offset, int length) {}
}
