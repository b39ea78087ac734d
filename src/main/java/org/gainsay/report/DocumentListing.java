package org.gainsay.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Word;
import org.gainsay.compare.Wording;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents as rows, and one of them whole. */
public final class DocumentListing {

    private DocumentListing() {}

    public static Listing of(Collection<Document> documents, Collection<Claim> claims) {
        Map<String, Long> counts = claims.stream()
                .map(Claim::provenance)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Provenance::document, Collectors.counting()));
        Listing.Builder rows = Listing.of("id", "publisher", "published", "title", "claims");
        for (Document document : documents) {
            rows.row(
                    document.id(),
                    orEmpty(document.publisher()),
                    published(document),
                    orEmpty(document.title()),
                    counts.getOrDefault(document.id(), 0L));
        }
        return rows.build();
    }

    public static List<AttributedString> whole(Document document, int width) {
        Page page = new Page(width);
        page.line(Page.STRONG, document.id());
        page.rows(List.of(
                List.of("publisher", orUnknown(document.publisher())),
                List.of("published", published(document)),
                List.of("title", orUnknown(document.title())),
                List.of("url", orUnknown(document.url())),
                List.of("archived", orUnknown(document.archived())),
                List.of("language", orUnknown(document.language()) + (document.translated() ? ", translated" : "")),
                List.of("sha-256", orUnknown(document.sha256())),
                List.of(
                        "text",
                        document.text() == null
                                ? "not at hand"
                                : document.text().length() + " characters")));
        return page.lines();
    }

    public static ObjectNode json(Document document) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", document.id());
        node.put(
                "published",
                document.published() == null ? null : document.published().toString());
        node.put("publishedBasis", Word.of(document.dateBasis()));
        node.put("publisher", document.publisher());
        node.put("title", document.title());
        node.put("url", document.url());
        node.put("archived", document.archived());
        node.put("language", document.language());
        node.put("translated", document.translated());
        return node.put("sha256", document.sha256());
    }

    private static String published(Document document) {
        return document.published() == null
                ? "unknown"
                : Wording.of(document.published()) + ", " + Word.of(document.dateBasis());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String orUnknown(@Nullable String text) {
        return Objects.requireNonNullElse(text, "unknown");
    }
}
