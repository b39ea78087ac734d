package org.gainsay.store;

import java.time.Instant;
import java.time.LocalDate;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.TimeBasis;
import org.jspecify.annotations.Nullable;

/** A row of the table of documents: what was read or loaded, or what a person laid over it. */
record DocumentRow(
        String id,
        int layer,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        @Nullable String archived,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo,
        String dateBasis,
        @Nullable String language,
        boolean translated,
        @Nullable String sha256,
        @Nullable String content,
        @Nullable String author,
        Instant savedAt) {

    /** The lowest layer: what a machine read of the file. */
    static final int READ = -1;

    /** What was told of it by files; the layers above are of people. */
    static final int LOADED = 0;

    static DocumentRow of(Document document, int layer, @Nullable String author, Instant at) {
        DateRange published = document.published();
        return new DocumentRow(
                document.id(),
                layer,
                document.publisher(),
                document.title(),
                document.url(),
                document.archived(),
                published == null ? null : published.from(),
                published == null ? null : published.to(),
                document.dateBasis().name(),
                document.language(),
                document.translated(),
                document.sha256(),
                document.text(),
                author,
                at);
    }

    Document document() {
        boolean dated = publishedFrom != null || publishedTo != null;
        return new Document(
                id,
                publisher,
                title,
                url,
                archived,
                dated ? new DateRange(publishedFrom, publishedTo) : null,
                TimeBasis.valueOf(dateBasis),
                language,
                translated,
                sha256,
                content);
    }
}
