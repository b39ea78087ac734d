package org.gainsay.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.compare.Conflict;
import org.gainsay.report.dossier.Dossier;
import org.gainsay.report.dossier.Tally;

/**
 * The whole page, from which its template reads. Conflicts become sections one after the other, so that of thousands no more
 * than one is laid out at a time.
 */
public final class ReportPage {

    /** Conflicts that stand open from the start. */
    private static final int UNFOLDED = 25;

    /** Rows of a table that stand there from the start. */
    private static final int ROWS = 20;

    /** A verdict with the conflicts that have it. */
    public record IndexGroup(String verdict, boolean unfolded, List<IndexRow> rows) {}

    private final Dossier dossier;
    private final List<Conflict> conflicts;

    ReportPage(Dossier dossier) {
        this.dossier = dossier;
        this.conflicts = dossier.findings().conflicts();
    }

    public Style style() {
        return Style.SHIPPED;
    }

    public String title() {
        return "Where sources disagree";
    }

    public String made() {
        return dossier.making().sentence();
    }

    public int shown() {
        return conflicts.size();
    }

    public int all() {
        return dossier.selection().all();
    }

    public List<String> filters() {
        return dossier.selection().filters();
    }

    public List<String> withheld() {
        return dossier.withheld().sentences();
    }

    /** How many conflicts still ask for a decision. */
    public long open() {
        return dossier.open();
    }

    /** How many rest, at least in part, on what nobody has accepted. */
    public long machineRead() {
        return dossier.machineRead();
    }

    public List<TallyTable> tallies() {
        return List.of(
                TallyTable.of("By verdict", "Verdict", Tally.byVerdict(dossier), ROWS),
                TallyTable.of("By rule", "Rule", Tally.byRule(dossier), ROWS),
                TallyTable.of("By pair of sources", "Sources", Tally.byPair(dossier), ROWS));
    }

    /** All conflicts in a line each, by verdict. */
    public List<IndexGroup> index() {
        return Tally.byVerdict(dossier).stream()
                .map(tally -> new IndexGroup(tally.name(), tally.numbers().size() <= ROWS, rows(tally.numbers())))
                .toList();
    }

    private List<IndexRow> rows(List<Integer> numbers) {
        return numbers.stream()
                .map(number -> IndexRow.of(
                        number, conflicts.get(number - 1), dossier.judgements().of(conflicts.get(number - 1))))
                .toList();
    }

    /** Each is laid out when the template comes to it. */
    public Iterable<ConflictView> conflicts() {
        return () -> IntStream.rangeClosed(1, conflicts.size())
                .mapToObj(number ->
                        ConflictView.of(number, conflicts.get(number - 1), dossier, conflicts.size() <= UNFOLDED))
                .iterator();
    }

    public List<RelayGroup> relays() {
        return RelayGroup.of(dossier.findings().relays(), dossier.documents());
    }

    public CoverageView coverage() {
        return CoverageView.of(dossier.findings().coverage());
    }

    /** The documents in which the claims of the report stand. */
    public List<DocumentView> documents() {
        List<DocumentView> views = new ArrayList<>();
        dossier.documents().keySet().stream()
                .sorted()
                .forEach(id -> views.add(DocumentView.of(id, dossier.documents())));
        return views;
    }
}
