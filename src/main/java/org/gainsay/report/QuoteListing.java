package org.gainsay.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Provenance;
import org.gainsay.format.ClaimPlace.Passage;
import org.gainsay.format.DocumentStanding;
import org.gainsay.format.QuoteStanding;
import org.gainsay.format.QuoteStanding.Kind;
import org.gainsay.review.Judged;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

/** How quotes stand in their documents: every one as a row, or those alone that a person must look at. */
public final class QuoteListing {

    private static final List<Kind> FINE = List.of(Kind.EXACT, Kind.NORMALISED);

    private QuoteListing() {}

    /**
     * A row for each quote.
     *
     * @param decided the conflicts on which people have decided, by the ids of their claims
     */
    public static Listing of(Collection<DocumentStanding> documents, Map<String, List<Judged>> decided) {
        Listing.Builder rows =
                Listing.of("document", "state", "file", "claim", "standing", "was", "now", "quote", "decisions");
        for (DocumentStanding document : documents) {
            for (QuoteStanding quote : document.quotes()) {
                rows.row(
                        document.id(),
                        document.state().word(),
                        Objects.requireNonNullElse(document.file(), ""),
                        quote.claim().id(),
                        quote.kind().word(),
                        was(quote.claim().provenance()),
                        now(quote),
                        quote.quote(),
                        String.join(" / ", resting(quote, decided)));
            }
        }
        return rows.build();
    }

    /**
     * A line for each document, below it the quotes that do not stand as they did, with the decisions that rest on them.
     *
     * @param decided the conflicts on which people have decided, by the ids of their claims
     */
    public static List<AttributedString> lines(
            Collection<DocumentStanding> documents, Map<String, List<Judged>> decided, int width) {
        Page page = new Page(width);
        for (DocumentStanding document : documents) {
            page.line(
                    Page.STRONG,
                    document.id() + "  " + document.state().word().replace('-', ' ') + "  " + counts(document));
            if (!document.trouble().isEmpty()) {
                page.note("file", document.file() + ": " + document.trouble());
            }
            document.quotes().stream()
                    .filter(quote -> !FINE.contains(quote.kind()) && document.isRead())
                    .forEach(quote -> {
                        page.note(quote.kind().word(), told(quote));
                        resting(quote, decided).forEach(decision -> page.note("rests", decision));
                    });
        }
        return page.lines();
    }

    /** {@code Jets delivered to Libya?: genuine, report both by A. Editor on 5 Mar 2022}. */
    private static List<String> resting(QuoteStanding quote, Map<String, List<Judged>> decided) {
        return decided.getOrDefault(quote.claim().id(), List.of()).stream()
                .flatMap(judged -> judged.decision().stream()
                        .map(decision -> judged.conflict().question().text() + " " + DecisionText.of(decision)))
                .toList();
    }

    private static String counts(DocumentStanding document) {
        return Stream.of(Kind.values())
                .filter(kind -> document.count(kind) > 0)
                .map(kind -> document.count(kind) + " " + kind.word())
                .collect(Collectors.joining(", "));
    }

    private static String told(QuoteStanding quote) {
        String was = was(quote.claim().provenance());
        String place = quote.found().isEmpty() ? "" : "; was at " + was + ", is at " + now(quote);
        return quote.claim().id() + ": “" + quote.quote().strip() + "”" + place;
    }

    private static String was(@Nullable Provenance provenance) {
        return provenance == null || provenance.start() == null ? "" : provenance.start() + "–" + provenance.end();
    }

    private static String now(QuoteStanding quote) {
        return quote.found().stream().map(QuoteListing::shown).collect(Collectors.joining(" / "));
    }

    private static String shown(Passage passage) {
        return passage.offset() + "–" + (passage.offset() + passage.length());
    }
}
