package org.gainsay.extract;

import java.util.List;
import java.util.Objects;
import org.gainsay.claim.Document;

/**
 * A document with what a reader would read of it.
 *
 * @param document with its decoded text
 * @param prose the text at equal length, so that every offset is the document's own: what is no prose, such as mark-up and
 *     the furniture of a page, is blank, and what stands between it is repaired
 * @param skipped what was blanked as no prose, in the order of the text
 */
public record Article(Document document, String prose, List<Skipped> skipped) {

    /** The soft hyphen: stands within a word of the prose where the text has a tag or a longer spelling of a letter. */
    public static final char FILLER = '\u00AD';

    public Article {
        String text = Objects.requireNonNull(document.text(), "an article has a text");
        if (text.length() != prose.length()) {
            throw new IllegalArgumentException(
                    "The prose has " + prose.length() + " code units and its text " + text.length());
        }
        skipped = List.copyOf(skipped);
    }

    /** The words of the document at a place, as they stand there. */
    public String quote(int start, int end) {
        return Objects.requireNonNull(document.text()).substring(start, end);
    }
}
