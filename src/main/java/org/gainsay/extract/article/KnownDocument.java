package org.gainsay.extract.article;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gainsay.claim.Document;
import org.gainsay.claim.TimeBasis;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one document from several places. The first that speaks of a thing decides it; a date comes with how it is
 * known.
 */
public final class KnownDocument {

    private KnownDocument() {}

    /** One document of several, strongest first: such as options, the metadata line, the page's own metadata. */
    public static Document of(Document... strongestFirst) {
        List<Document> documents = List.of(strongestFirst);
        Document dated = documents.stream()
                .filter(document -> document.published() != null)
                .findFirst()
                .orElse(documents.get(0));
        return new Document(
                documents.get(0).id(),
                first(documents, Document::publisher),
                first(documents, Document::title),
                first(documents, Document::url),
                first(documents, Document::archived),
                dated.published(),
                dated.published() == null ? TimeBasis.UNKNOWN : dated.dateBasis(),
                first(documents, Document::language),
                documents.stream().anyMatch(Document::translated),
                first(documents, Document::sha256),
                first(documents, Document::text));
    }

    private static @Nullable String first(List<Document> documents, Function<Document, @Nullable String> field) {
        return documents.stream()
                .map(field)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
