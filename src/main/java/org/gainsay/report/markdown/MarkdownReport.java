package org.gainsay.report.markdown;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Word;
import org.gainsay.compare.Clash;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Coverage;
import org.gainsay.compare.Position;
import org.gainsay.compare.Relay;
import org.gainsay.report.CleansedWriter;
import org.gainsay.report.GradeText;
import org.gainsay.report.MarkdownEscaping;
import org.gainsay.report.Phrases;
import org.gainsay.report.dossier.Caveat;
import org.gainsay.report.dossier.Dossier;
import org.gainsay.report.dossier.HandOver;
import org.gainsay.report.dossier.Judgement;
import org.gainsay.report.dossier.MarkedQuote;
import org.gainsay.report.dossier.Tally;

/** Writes a report as Markdown: what is open on top, then conflict by conflict, each with a paragraph that can be handed over. */
public final class MarkdownReport {

    private static final int CLASHES = 10;
    private static final int ROWS = 30;

    private final Dossier dossier;
    private final Markdown page;

    private MarkdownReport(Dossier dossier, Markdown page) {
        this.dossier = dossier;
        this.page = page;
    }

    /** Conflict by conflict; the target stays open. */
    public static void write(Dossier dossier, Writer target) {
        PrintWriter writer = new PrintWriter(new CleansedWriter(target));
        new MarkdownReport(dossier, new Markdown(writer)).write();
        writer.flush();
    }

    private void write() {
        page.heading(1, "Where sources disagree");
        page.paragraph(MarkdownEscaping.line(dossier.making().sentence()));
        page.paragraph(Caveat.ABOVE);
        open();
        selection();
        tallies("By verdict", Tally.byVerdict(dossier));
        tallies("By rule", Tally.byRule(dossier));
        tallies("By pair of sources", Tally.byPair(dossier));
        int number = 0;
        for (Conflict conflict : dossier.findings().conflicts()) {
            conflict(++number, conflict);
        }
        relays(dossier.findings().relays());
        coverage(dossier.findings().coverage());
        page.paragraph(Caveat.BELOW);
    }

    private void open() {
        page.heading(2, "What is open");
        page.item("open conflicts: " + dossier.open());
        page.item("conflicts in this report: " + dossier.findings().conflicts().size());
        page.item("rest on unaccepted machine readings: " + dossier.machineRead());
        page.end();
    }

    private void selection() {
        if (!dossier.selection().isWhole()) {
            page.paragraph("This report shows " + dossier.findings().conflicts().size() + " of "
                    + Counted.of(dossier.selection().all(), "conflict") + ", those of: "
                    + MarkdownEscaping.line(
                            String.join("; ", dossier.selection().filters())) + ".");
        }
        if (!dossier.withheld().sentences().isEmpty()) {
            page.paragraph(String.join(" ", dossier.withheld().sentences()));
        }
    }

    private void tallies(String what, List<Tally> tallies) {
        if (tallies.isEmpty()) {
            return;
        }
        page.heading(2, what);
        page.heads(List.of("What", "Conflicts", "Open", "Which"));
        for (Tally tally : tallies.subList(0, Math.min(ROWS, tallies.size()))) {
            page.row(List.of(
                    MarkdownEscaping.line(tally.name()),
                    String.valueOf(tally.numbers().size()),
                    String.valueOf(tally.open()),
                    tally.numbers().stream().limit(ROWS).map(String::valueOf).collect(Collectors.joining(", "))
                            + (tally.numbers().size() > ROWS ? ", …" : "")));
        }
        page.end();
        if (tallies.size() > ROWS) {
            page.paragraph("… and " + Counted.of(tallies.size() - ROWS, "more row") + ".");
        }
    }

    private void conflict(int number, Conflict conflict) {
        page.heading(
                2, number + "\\. " + MarkdownEscaping.line(conflict.question().text()));
        Judgement judgement = dossier.judgements().of(conflict);
        page.paragraph("**" + Word.of(conflict.verdict()) + "**, " + MarkdownEscaping.line(judgement.status()) + ". "
                + MarkdownEscaping.line(conflict.clashes().get(0).sentence()));
        page.paragraph(MarkdownEscaping.line(HandOver.of(conflict)));
        page.heads(List.of("Position", "Claim", "Time", "Chain", "Knows by", "Quote"));
        for (int i = 0; i < conflict.positions().size(); i++) {
            for (Claim claim : conflict.positions().get(i).claims()) {
                page.row(row(i + 1, claim, conflict));
            }
        }
        page.end();
        List<Position> positions = conflict.positions();
        for (int i = 0; i < positions.size(); i++) {
            page.item("Position " + (i + 1) + ", "
                    + MarkdownEscaping.line(positions.get(i).label()) + ": "
                    + MarkdownEscaping.line(positions.get(i).independence().sentence()));
        }
        conflict.clashes().stream().limit(CLASHES).forEach(this::clash);
        conflict.beside().forEach(sentence -> page.item("Beside it: " + MarkdownEscaping.line(sentence)));
        conflict.context()
                .forEach(claim -> page.item("Takes no side: " + MarkdownEscaping.line(Phrases.chain(claim)) + ", "
                        + Word.of(claim.stance()) + ": " + quote(claim, conflict)));
        dossier.grades()
                .concerning(conflict.claims())
                .forEach(standing -> page.item("Graded: " + MarkdownEscaping.line(GradeText.whole(standing))));
        conflict.asks().forEach(ask -> page.item("To ask: " + MarkdownEscaping.line(ask)));
        judgement.history().forEach(entry -> page.item("Decided: " + MarkdownEscaping.line(entry)));
        page.end();
        page.paragraph(
                "Rule " + MarkdownEscaping.line(conflict.question().rule().id()) + ", fingerprint `"
                        + conflict.fingerprint() + "`.");
    }

    private List<String> row(int position, Claim claim, Conflict conflict) {
        String unaccepted = claim.awaitsAcceptance() ? " (read by a machine, accepted by nobody)" : "";
        return List.of(
                String.valueOf(position),
                MarkdownEscaping.line(claim.id() + ": " + Phrases.statement(claim)) + unaccepted,
                MarkdownEscaping.line(Phrases.time(claim)),
                MarkdownEscaping.line(Phrases.chainWithRoles(claim)),
                Word.of(claim.basis()),
                quote(claim, conflict));
    }

    /** With the words in bold on which the clash hangs. */
    private static String quote(Claim claim, Conflict conflict) {
        return MarkedQuote.of(claim, conflict.question().rule()).stream()
                .map(piece -> {
                    String text = MarkdownEscaping.piece(piece.text());
                    return piece.marked() ? "**" + text + "**" : text;
                })
                .collect(Collectors.joining());
    }

    private void clash(Clash clash) {
        page.item("Positions " + (clash.a() + 1) + " and " + (clash.b() + 1) + ", " + Word.of(clash.verdict()) + ": "
                + MarkdownEscaping.line(clash.reason())
                + (clash.machineRead() ? " (rests on an unaccepted machine reading)" : ""));
    }

    private void relays(List<Relay> relays) {
        if (relays.isEmpty()) {
            return;
        }
        page.heading(2, "On the way to the page");
        for (Relay relay : relays) {
            page.item(Word.of(relay.kind()).replace('-', ' ') + ": " + MarkdownEscaping.line(relay.reason()) + " ("
                    + MarkdownEscaping.line(
                            relay.claims().stream().map(Claim::id).collect(Collectors.joining(", ")))
                    + ")");
        }
        page.end();
    }

    private void coverage(Coverage coverage) {
        page.heading(2, "Coverage");
        page.heads(List.of("What", "How many"));
        row("claims checked", coverage.claims());
        row("pairs on one matter", coverage.pairs());
        row("compared", coverage.compared());
        coverage.notComparable().forEach((reason, count) -> row("not comparable: " + reason.replace('-', ' '), count));
        row("failed", coverage.failed().size());
        row("judged conflicts", coverage.judged());
        row("claims that met nothing", coverage.alone());
        page.end();
        coverage.failed().forEach(failure -> page.item("FAILED " + MarkdownEscaping.line(failure.toString())));
        if (!coverage.unknownNames().isEmpty()) {
            page.paragraph("Not in the vocabulary: " + MarkdownEscaping.line(String.join(", ", coverage.unknownNames()))
                    + ".");
        }
    }

    private void row(String what, long count) {
        page.row(List.of(what, String.valueOf(count)));
    }
}
