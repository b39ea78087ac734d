package org.gainsay.report;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Word;
import org.gainsay.compare.Wording;
import org.gainsay.credibility.Occasion;
import org.gainsay.credibility.Opposition;
import org.gainsay.credibility.Oppositions;
import org.gainsay.credibility.SourceHistory;
import org.gainsay.source.SourceEntry;
import org.gainsay.source.SourceProfile;
import org.gainsay.source.ToldSource;
import org.gainsay.vocabulary.Term;
import org.jline.utils.AttributedString;

/** One source for reading: who it is, what people told of it, how much it said, and then all of that, section by section. */
public final class SourcePage {

    /** How many rows of a section are shown where nobody asks for more. */
    public static final int ROWS = 20;

    private final Page page;
    private final SourceHistory history;
    private final int limit;

    private SourcePage(SourceHistory history, int limit, int width) {
        this.page = new Page(width);
        this.history = history;
        this.limit = limit;
    }

    /**
     * The page, line by line.
     *
     * @param limit how many rows of each section are shown; the rest is counted
     */
    public static List<AttributedString> of(SourceHistory history, int limit, int width) {
        return new SourcePage(history, limit, width).lines();
    }

    private List<AttributedString> lines() {
        who();
        history.told().forEach(this::told);
        page.note("counts", SourceCounts.sentence(history));
        occasions("SAID", history.said());
        occasions("RELAYED", history.relayed());
        for (Opposition.Kind kind : Opposition.Kind.values()) {
            oppositions(SourceCounts.heading(kind), history.oppositions(kind));
        }
        return page.lines();
    }

    private void who() {
        SourceEntry entry = history.entry();
        page.line(
                Page.STRONG,
                entry.source().label()
                        + entry.kind().map(kind -> "  " + Word.of(kind)).orElse(""));
        note("also", String.join(", ", history.otherNames()));
        note("country", entry.country().orElse(""));
        note(
                "behind",
                entry.institution().equals(entry.source())
                        ? ""
                        : entry.institution().label());
        note("for", entry.speaksFor().stream().map(Term::label).collect(Collectors.joining(", ")));
        note("family", entry.family().orElse(""));
    }

    private void told(ToldSource told) {
        SourceProfile profile = told.profile();
        note("part of", profile.parent() == null ? "" : profile.parent());
        note("same as", profile.exactMatch() == null ? "" : profile.exactMatch());
        profile.controls()
                .forEach(control -> page.note(
                        Word.of(control.kind()).toUpperCase(Locale.ROOT),
                        "by " + control.by() + ", " + Wording.of(control.date()) + " (" + control.citation() + ")"));
        profile.interests()
                .forEach(interest -> page.note(
                        "PARTY",
                        "in " + interest.in() + ", " + Wording.of(interest.date()) + " (" + interest.citation() + ")"));
        note("", profile.confidential() ? "confidential: leaves the machine in no output" : "");
        DateRange day = DateRange.day(told.at().atZone(ZoneOffset.UTC).toLocalDate());
        page.note("told by", told.author() + " on " + Wording.of(day) + ", " + told.file() + ":" + told.line());
    }

    private void occasions(String heading, List<Occasion> occasions) {
        section(
                heading,
                occasions.size(),
                occasions.stream()
                        .limit(limit)
                        .map(occasion -> List.of(
                                SourceCounts.when(occasion),
                                occasion.claim().id(),
                                SourceCounts.statement(occasion.claim()),
                                Phrases.chain(occasion.claim()),
                                SourceCounts.document(occasion.claim())))
                        .toList());
    }

    private void oppositions(String heading, Oppositions oppositions) {
        section(
                heading,
                oppositions.all(),
                oppositions.first().stream()
                        .limit(limit)
                        .map(opposition -> List.of(
                                SourceCounts.when(opposition.own()),
                                opposition.own().claim().id(),
                                SourceCounts.statement(opposition.own().claim()),
                                Word.of(opposition.bearing().verdict()),
                                opposition.by().label() + ", " + SourceCounts.when(opposition.other()),
                                opposition.other().claim().id(),
                                SourceCounts.statement(opposition.other().claim())))
                        .toList());
    }

    private void section(String heading, long all, List<List<String>> rows) {
        if (all == 0) {
            return;
        }
        page.blank();
        page.line(Page.STRONG, heading + "  " + all);
        page.rows(rows);
        if (rows.size() < all) {
            page.indented(Page.FAINT, "… and " + (all - rows.size()) + " more; --limit " + all + " shows them");
        }
    }

    private void note(String label, String text) {
        Stream.of(text).filter(any -> !any.isEmpty()).forEach(any -> page.note(label, any));
    }
}
