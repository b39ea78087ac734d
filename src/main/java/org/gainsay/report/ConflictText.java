package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Word;
import org.gainsay.compare.Clash;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Position;
import org.gainsay.credibility.Grades;
import org.gainsay.review.Judged;
import org.gainsay.rule.NumberRule;
import org.jline.utils.AttributedString;

/** A conflict for reading: the question, every position with its speakers and roads, why, and what to ask. */
public final class ConflictText {

    private static final int CLASHES_IN_SHORT = 5;
    private static final int CLAIMS_IN_SHORT = 12;
    private static final int UNACCEPTED_IN_SHORT = 8;

    private final int width;
    private final Grades grades;

    /** @param width of the terminal in columns, or {@link TableText#UNLIMITED} */
    public ConflictText(int width) {
        this(width, Grades.none());
    }

    /** The same with how people grade the sources and claims. */
    public ConflictText(int width, Grades grades) {
        this.width = width;
        this.grades = grades;
    }

    /** As it stands among others: positions, the main reasons, what to ask. */
    public List<AttributedString> brief(int number, Judged judged) {
        Conflict conflict = judged.conflict();
        Page page = new Page(width);
        heading(page, number, conflict);
        DecisionText.state(judged).ifPresent(state -> page.note("judged", state));
        page.rows(positions(conflict));
        OriginText.brief(conflict.positions()).ifPresent(origins -> page.note("origins", origins));
        conflict.clashes().stream().limit(CLASHES_IN_SHORT).forEach(clash -> page.note("why", clash.reason()));
        int more = conflict.clashes().size() - CLASHES_IN_SHORT;
        if (more > 0) {
            page.note("", "… and " + more + " more; conflict " + number + (more == 1 ? " shows it" : " shows them"));
        }
        conflict.beside().stream().limit(CLASHES_IN_SHORT).forEach(beside -> page.note("also", beside));
        GradeText.note(page, grades.concerning(conflict.claims()));
        page.note("ask", String.join(" ", conflict.asks()));
        return page.lines();
    }

    /** Whole: every claim with its quote and document, every clash with its facts. */
    public List<AttributedString> whole(int number, Judged judged) {
        Conflict conflict = judged.conflict();
        Page page = new Page(width);
        heading(page, number, conflict);
        DecisionText.state(judged).ifPresent(state -> page.note("judged", state));
        page.indented(
                Page.FAINT, "rule " + conflict.question().rule().id() + ", fingerprint " + conflict.fingerprint());
        for (int i = 0; i < conflict.positions().size(); i++) {
            Position position = conflict.positions().get(i);
            page.blank();
            page.indented(Page.STRONG, "Position " + (i + 1) + ": " + position.label());
            OriginText.write(position.independence(), page);
            position.claims().forEach(claim -> claim(page, claim));
        }
        conflict.clashes().forEach(clash -> clash(page, clash));
        page.blank();
        conflict.beside().forEach(beside -> page.note("also", beside));
        GradeText.note(page, grades.concerning(conflict.claims()));
        conflict.asks().forEach(ask -> page.note("ask", ask));
        conflict.context().forEach(claim -> page.note("aside", aside(claim)));
        judged.history().forEach(entry -> page.note("said", DecisionText.of(entry)));
        return page.lines();
    }

    private static void heading(Page page, int number, Conflict conflict) {
        page.heading(
                number + "  " + conflict.question().text(),
                Word.of(conflict.verdict()).toUpperCase(Locale.ROOT),
                Page.of(conflict.severity()),
                conflict.clashes().get(0).sentence());
        if (conflict.machineRead()) {
            page.note("note", unaccepted(conflict));
        }
    }

    private static String unaccepted(Conflict conflict) {
        List<Claim> claims = conflict.unaccepted();
        String more = claims.size() > UNACCEPTED_IN_SHORT ? ", …" : "";
        return (conflict.clashes().stream().allMatch(Clash::machineRead) ? "This rests" : "A part of this rests")
                + " on what a machine read and nobody has accepted: "
                + claims.stream().limit(UNACCEPTED_IN_SHORT).map(Claim::id).collect(Collectors.joining(", ")) + more
                + ".";
    }

    private static List<List<String>> positions(Conflict conflict) {
        List<List<String>> rows = new ArrayList<>();
        Differing differing = Differing.among(conflict);
        for (Position position : conflict.positions()) {
            String label = position.label();
            for (Claim claim : position.claims().stream().limit(CLAIMS_IN_SHORT).toList()) {
                rows.add(row(conflict, label, claim, differing));
                label = "";
            }
            int more = position.claims().size() - CLAIMS_IN_SHORT;
            if (more > 0) {
                rows.add(List.of("", "… and " + more + " more", "", ""));
            }
        }
        return rows;
    }

    /** A figure stands in every row; what else a position is called, in its first alone. */
    private static List<String> row(Conflict conflict, String label, Claim claim, Differing differing) {
        boolean figures = conflict.question().rule() instanceof NumberRule;
        return List.of(
                figures ? Phrases.figure(claim) : label,
                figures ? differing.counted(claim) : Phrases.statement(claim),
                Phrases.time(claim),
                Phrases.chain(claim));
    }

    private static void claim(Page page, Claim claim) {
        page.note(claim.id(), Phrases.statement(claim) + "; " + Phrases.time(claim));
        page.note("", Phrases.chainWithRoles(claim));
        if (!Phrases.manner(claim).isEmpty()) {
            page.note("", String.join(", ", Phrases.manner(claim)));
        }
        Provenance provenance = claim.provenance();
        if (provenance != null) {
            String quote =
                    provenance.quote() == null ? "" : ": “" + provenance.quote().strip() + "”";
            page.note("", provenance.document() + quote);
        }
    }

    private static void clash(Page page, Clash clash) {
        page.blank();
        page.indented(
                Page.of(clash.severity()),
                "Positions " + (clash.a() + 1) + " and " + (clash.b() + 1) + ": " + Word.of(clash.verdict()) + ". "
                        + clash.sentence());
        page.note("why", clash.reason());
        page.rows(clash.explanation().stream()
                .map(fact -> List.of(fact.fact(), fact.value()))
                .toList());
    }

    private static String aside(Claim claim) {
        return Phrases.chain(claim) + " " + Word.of(claim.stance()) + ": " + Phrases.proposition(claim) + " (claim "
                + claim.id() + ")";
    }
}
