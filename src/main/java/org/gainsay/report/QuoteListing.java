package org.gainsay.report;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Provenance;
import org.gainsay.format.ClaimPlace.Passage;
import org.gainsay.format.DocumentStanding;
import org.gainsay.format.QuoteStanding;
import org.gainsay.format.QuoteStanding.Kind;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

/** How quotes stand in their documents: every one as a row, or those alone that a person must look at. */
public final class QuoteListing {

    private static final List<Kind> FINE = List.of(Kind.EXACT, Kind.NORMALISED);

    private QuoteListing() {}

    /** A row for each quote. */
    public static Listing of(Collection<DocumentStanding> documents) {
        Listing.Builder rows = Listing.of("document", "state", "file", "claim", "standing", "was", "now", "quote");
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
                        quote.quote());
            }
        }
        return rows.build();
    }

    /** A line for each document, below it the quotes that do not stand as they did. */
    public static List<AttributedString> lines(Collection<DocumentStanding> documents, int width) {
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
                    .forEach(quote -> page.note(quote.kind().word(), told(quote)));
        }
        return page.lines();
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
