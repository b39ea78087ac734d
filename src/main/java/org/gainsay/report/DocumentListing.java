package org.gainsay.report;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.ExtractionRun;
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

    /**
     * Documents as rows.
     *
     * @param runs the last of each document that a machine read
     */
    public static Listing of(Collection<Document> documents, Collection<Claim> claims, Collection<ExtractionRun> runs) {
        Map<String, ExtractionRun> byDocument =
                runs.stream().collect(Collectors.toMap(ExtractionRun::document, Function.identity()));
        Map<String, Long> counts = claims.stream()
                .map(Claim::provenance)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Provenance::document, Collectors.counting()));
        Listing.Builder rows = Listing.of("id", "publisher", "published", "title", "claims", "read by");
        for (Document document : documents) {
            rows.row(
                    document.id(),
                    orEmpty(document.publisher()),
                    published(document),
                    orEmpty(document.title()),
                    counts.getOrDefault(document.id(), 0L),
                    byDocument.containsKey(document.id()) ? reader(byDocument.get(document.id())) : "");
        }
        return rows.build();
    }

    /**
     * All that is known of one.
     *
     * @param run in which a machine read it last; null where none has
     */
    public static List<AttributedString> whole(Document document, long claims, @Nullable ExtractionRun run, int width) {
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
                                : document.text().length() + " characters"),
                List.of("claims", String.valueOf(claims))));
        if (run != null) {
            page.note("read by", reader(run) + ", on " + Wording.of(day(run)) + ", from " + run.file());
            run.properties().forEach((name, value) -> page.note("", name + " = " + value));
        }
        return page.lines();
    }

    /**
     * The same for other programs.
     *
     * @param run in which a machine read it last; null where none has
     */
    public static ObjectNode json(Document document, long claims, @Nullable ExtractionRun run) {
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
        node.put("sha256", document.sha256());
        node.put("claims", claims);
        if (run != null) {
            ObjectNode read = node.putObject("read")
                    .put("engine", run.engine())
                    .put("version", run.version())
                    .put("at", run.at().toString())
                    .put("file", run.file());
            ObjectNode properties = read.putObject("properties");
            run.properties().forEach(properties::put);
        }
        return node;
    }

    private static String reader(ExtractionRun run) {
        return run.engine() + " " + run.version();
    }

    private static DateRange day(ExtractionRun run) {
        return DateRange.day(run.at().atZone(ZoneOffset.UTC).toLocalDate());
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
