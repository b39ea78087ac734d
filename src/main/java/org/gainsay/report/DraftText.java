package org.gainsay.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Word;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.DraftLine;
import org.gainsay.compare.DraftNote;
import org.jline.utils.AttributedString;

/** A draft beside the record, for reading. */
public final class DraftText {

    private static final int NAMED = 4;

    private DraftText() {}

    /** A block for each figure, denial and accusation. */
    public static List<AttributedString> of(List<DraftLine> lines, int width) {
        Page page = new Page(width);
        page.line(Page.STRONG, "The draft beside the record");
        if (lines.isEmpty()) {
            page.indented(Page.PLAIN, "No figure, denial or accusation is read in it.");
        }
        for (DraftLine line : lines) {
            block(page, line);
        }
        page.blank();
        return page.lines();
    }

    /** Rows for Markdown. */
    public static Listing listing(List<DraftLine> lines) {
        Listing.Builder rows = Listing.of("claim", "chain", "amiss", "same", "conflicts", "quote");
        for (DraftLine line : lines) {
            rows.row(
                    Phrases.statement(line.claim()),
                    Phrases.chain(line.claim()),
                    line.notes().stream()
                            .map(note -> label(note) + ": " + note.reason())
                            .collect(Collectors.joining(" ")),
                    named(line.same()),
                    line.conflicts().stream().map(DraftText::conflict).collect(Collectors.joining("; ")),
                    quote(line.claim()));
        }
        return rows.build();
    }

    private static void block(Page page, DraftLine line) {
        Claim claim = line.claim();
        page.blank();
        page.indented(
                Page.STRONG, Phrases.statement(claim) + "; " + Word.of(claim.polarity()) + "; " + Phrases.chain(claim));
        if (!quote(claim).isEmpty()) {
            page.note("quote", "“" + quote(claim) + "”");
        }
        line.conflicts().forEach(conflict -> page.note("against", conflict(conflict)));
        line.notes().forEach(note -> page.note(label(note), note.reason() + ids(note)));
        if (!line.same().isEmpty()) {
            page.note("same", named(line.same()));
        } else if (line.conflicts().isEmpty()) {
            page.note("record", "nothing there tells the same or speaks against it");
        }
    }

    private static String label(DraftNote note) {
        return switch (note.kind()) {
            case WORDING_CHANGED -> "wording";
            case NO_DATE -> "date";
            case NO_ATTRIBUTION -> "source";
            case ONE_ORIGIN -> "origin";
        };
    }

    private static String ids(DraftNote note) {
        String ids = note.beside().stream().limit(NAMED).map(Claim::id).collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : " (" + ids + (note.beside().size() > NAMED ? ", …)" : ")");
    }

    private static String named(List<Claim> claims) {
        String named = claims.stream()
                .limit(NAMED)
                .map(claim -> Phrases.figure(claim) + (Phrases.figure(claim).isEmpty() ? "" : ", ")
                        + Phrases.chain(claim) + " (" + claim.id() + ")")
                .collect(Collectors.joining("; "));
        return claims.size() > NAMED ? named + "; and " + (claims.size() - NAMED) + " more" : named;
    }

    private static String conflict(Conflict conflict) {
        return Word.of(conflict.verdict()).toUpperCase(Locale.ROOT) + "  "
                + conflict.question().text();
    }

    private static String quote(Claim claim) {
        Provenance provenance = claim.provenance();
        return provenance == null || provenance.quote() == null
                ? ""
                : provenance.quote().replaceAll("\\s+", " ").strip();
    }
}
