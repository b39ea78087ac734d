package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Correction;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Word;
import org.gainsay.compare.Findings;
import org.gainsay.compare.Wording;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

/** One claim for reading: who says what of when, where it stands in its document, and what it meets. */
public final class ClaimText {

    private static final int CONTEXT = 160;

    private ClaimText() {}

    /**
     * The claim whole.
     *
     * @param document where it stands; null where that is not known
     * @param findings conflicts and relays in which it takes part
     * @param history what took its place, in the order in which it was done
     */
    public static List<AttributedString> of(
            Claim claim, @Nullable Document document, Findings findings, List<Correction> history, int width) {
        Page page = new Page(width);
        page.line(Page.STRONG, claim.id() + "  " + Phrases.statement(claim));
        List<String> stance = new ArrayList<>(List.of(Word.of(claim.polarity())));
        Phrases.manner(claim).stream().filter(word -> !word.equals("denies")).forEach(stance::add);
        page.note("stance", String.join(", ", stance));
        estimate(page, claim.estimate());
        page.note("time", Wording.of(claim.asOf()));
        DateRange said = claim.saidOn();
        if (said != null) {
            page.note("said", Wording.of(said));
        }
        page.note("chain", Phrases.chainWithRoles(claim));
        if (!claim.denies().isEmpty()) {
            page.note("denies", String.join(", ", claim.denies()));
        }
        String label = "history";
        for (String sentence : HistoryText.of(claim, history)) {
            page.note(label, sentence);
            label = "";
        }
        provenance(page, claim.provenance(), document);
        findings.conflicts()
                .forEach(conflict -> page.note(
                        Word.of(conflict.verdict()).toUpperCase(Locale.ROOT),
                        conflict.question().text() + " (conflict "
                                + conflict.fingerprint().substring(0, 6) + ")"));
        findings.relays().forEach(relay -> page.note(Word.of(relay.kind()), relay.reason()));
        return page.lines();
    }

    private static void estimate(Page page, @Nullable Estimate estimate) {
        if (estimate == null) {
            return;
        }
        String unit = estimate.unit() == null ? "" : "; unit " + estimate.unit();
        page.note("figure", QuantityListing.interval(estimate) + "; bound " + Word.of(estimate.bound()) + unit);
        estimate.parts()
                .forEach(part -> page.note("", "of which " + part.text() + ": " + QuantityListing.interval(part)));
    }

    private static void provenance(Page page, @Nullable Provenance provenance, @Nullable Document document) {
        if (provenance == null) {
            return;
        }
        page.note("in", provenance.document() + (document == null ? "" : known(document)));
        String text = document == null ? null : document.text();
        if (text != null
                && provenance.start() != null
                && provenance.end() != null
                && provenance.end() <= text.length()) {
            page.note("quote", context(text, provenance.start(), provenance.end()));
        } else if (provenance.quote() != null) {
            page.note("quote", "“" + provenance.quote().strip() + "”");
        }
    }

    private static String known(Document document) {
        String title = document.title() == null ? "" : ", “" + document.title() + "”";
        DateRange published = document.published();
        return title
                + (published == null
                        ? "; date unknown"
                        : "; published " + Wording.of(published) + ", " + Word.of(document.dateBasis()));
    }

    /** The quote with what stands around it, on one line. */
    private static String context(String text, int start, int end) {
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length(), end + CONTEXT);
        String before = (from == 0 ? "" : "…") + text.substring(from, start);
        String after = text.substring(end, to) + (to == text.length() ? "" : "…");
        return (before + "[" + text.substring(start, end) + "]" + after)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
