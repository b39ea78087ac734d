package org.gainsay.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Word;
import org.gainsay.credibility.Beside;
import org.gainsay.credibility.ClaimRecord;
import org.gainsay.credibility.Event;
import org.gainsay.credibility.Rate;
import org.gainsay.credibility.SourceRecord;
import org.gainsay.credibility.SourceRecord.OnQuestion;
import org.jline.utils.AttributedString;

/** The record of a claim or of a source for reading, with its working: each number with the claims that make it. */
public final class RecordText {

    private static final int SHOWN = 12;

    private RecordText() {}

    /** Who stands behind a claim, who speaks against it, and by which other roads it came. */
    public static List<AttributedString> of(ClaimRecord found, int width) {
        Page page = new Page(width);
        page.blank();
        page.line(Page.STRONG, "The record");
        OriginText.write(found.behind(), page);
        page.note("basis", bases(found.bases()));
        beside(page, "agree", found.supports());
        if (!found.against().origins().isEmpty()) {
            page.note("against", found.against().sentence() + "; " + bases(found.basesAgainst()));
        }
        beside(page, "clash", found.disputes());
        beside(page, "relay", found.relays());
        return page.lines();
    }

    /** How often each thing befell a source, and on which questions. */
    public static List<AttributedString> of(SourceRecord found, int width) {
        Page page = new Page(width);
        page.blank();
        page.line(Page.STRONG, "The record");
        for (Event event : Event.values()) {
            page.note(words(event), found.rate(event).sentence());
            for (OnQuestion on : found.with(event).stream().limit(SHOWN).toList()) {
                page.note("", on.question().text() + "  " + String.join(", ", claims(on, event)));
            }
            more(page, found.with(event).size());
        }
        if (found.rate(Event.CORROBORATED).of() < Rate.ENOUGH) {
            page.note(
                    "note",
                    "Fewer than " + Rate.ENOUGH + " questions that others spoke on: too few to say how often."
                            + " Who agrees is not thereby right.");
        }
        return page.lines();
    }

    private static void beside(Page page, String label, List<Beside> claims) {
        String title = label;
        for (Beside beside : claims.stream().limit(SHOWN).toList()) {
            page.note(title, sentence(beside));
            title = "";
        }
        more(page, claims.size());
    }

    private static String sentence(Beside beside) {
        Claim claim = beside.claim();
        return claim.id() + "  " + Word.of(beside.bearing().verdict()) + ", "
                + Word.of(beside.independence()).replace('-', ' ') + ": " + Phrases.chain(claim) + "; "
                + (claim.basis() == Basis.UNSTATED ? "" : Word.of(claim.basis()) + "; ") + Phrases.time(claim);
    }

    private static void more(Page page, int count) {
        if (count > SHOWN) {
            page.note("", "… and " + (count - SHOWN) + " more");
        }
    }

    private static String bases(Map<Basis, Long> bases) {
        return bases.entrySet().stream()
                .map(entry -> Word.of(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    static List<String> claims(OnQuestion on, Event event) {
        return List.copyOf(on.events().get(event));
    }

    static String words(Event event) {
        return Word.of(event).replace('-', ' ');
    }
}
