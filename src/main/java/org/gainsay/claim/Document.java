package org.gainsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * What was read.
 *
 * @param id the file name without folders, or the id given to it
 * @param published the day or days of publication; null where unknown
 * @param dateBasis how that is known
 * @param language an IETF language tag; null where unknown
 * @param translated whether the text is a translation
 * @param sha256 of the file's bytes, in hexadecimal; null where the file was not at hand
 * @param text the decoded text; null where the file was not at hand
 */
public record Document(
        String id,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        @Nullable String archived,
        @Nullable DateRange published,
        TimeBasis dateBasis,
        @Nullable String language,
        boolean translated,
        @Nullable String sha256,
        @Nullable String text) {

    public Document {
        Required.text(id, "document");
    }

    /** What is known of it apart from its file. */
    public Document withoutText() {
        return new Document(
                id, publisher, title, url, archived, published, dateBasis, language, translated, null, null);
    }

    /** A document of which nothing but its name is known. */
    public static Document named(String id) {
        return new Document(id, null, null, null, null, null, TimeBasis.UNKNOWN, null, false, null, null);
    }
}
