package org.gainsay.report;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Word;
import org.gainsay.credibility.Occasion;
import org.gainsay.credibility.Opposition;
import org.gainsay.credibility.SourceHistory;

/** The history of a source as rows: all it said, then all it relayed, then what stands against what it said. */
public final class SourceHistoryListing {

    private SourceHistoryListing() {}

    /**
     * The history, a row for each.
     *
     * @param limit how many rows there are at most of each part
     */
    public static Listing of(SourceHistory history, int limit) {
        Listing.Builder rows = Listing.of(
                "part",
                "date",
                "date is",
                "claim",
                "statement",
                "document",
                "chain",
                "verdict",
                "against",
                "by",
                "question");
        history.said().stream().limit(limit).forEach(occasion -> row(rows, "said", occasion));
        history.relayed().stream().limit(limit).forEach(occasion -> row(rows, "relayed", occasion));
        for (Opposition.Kind kind : Opposition.Kind.values()) {
            history.oppositions(kind).first().stream().limit(limit).forEach(opposition -> row(rows, opposition));
        }
        return rows.build();
    }

    private static void row(Listing.Builder rows, String part, Occasion occasion) {
        row(rows, part, occasion, List.of("", "", "", ""));
    }

    private static void row(Listing.Builder rows, Opposition opposition) {
        row(
                rows,
                Word.of(opposition.kind()),
                opposition.own(),
                List.of(
                        Word.of(opposition.bearing().verdict()),
                        opposition.other().claim().id(),
                        opposition.by().label(),
                        opposition.bearing().question().text()));
    }

    private static void row(Listing.Builder rows, String part, Occasion occasion, List<String> against) {
        Claim claim = occasion.claim();
        DateRange days = occasion.days();
        rows.row(
                part,
                days == null ? "" : days,
                Word.of(occasion.basis()),
                claim.id(),
                SourceCounts.statement(claim),
                SourceCounts.document(claim),
                Phrases.chain(claim),
                against.get(0),
                against.get(1),
                against.get(2),
                against.get(3));
    }
}
