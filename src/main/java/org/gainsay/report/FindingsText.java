package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Word;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Findings;
import org.gainsay.compare.Relay;
import org.gainsay.credibility.Grades;
import org.jline.utils.AttributedString;

/** The result of a check for reading. */
public final class FindingsText {

    private final int width;
    private final ConflictText conflicts;

    /** @param width of the terminal in columns, or {@link TableText#UNLIMITED} */
    public FindingsText(int width) {
        this(width, Grades.none());
    }

    /** The same with how people grade the sources and claims of each conflict. */
    public FindingsText(int width, Grades grades) {
        this.width = width;
        this.conflicts = new ConflictText(width, grades);
    }

    /** Every conflict in short, then what happened on the way to the page, then coverage. */
    public List<AttributedString> of(Findings findings) {
        List<AttributedString> lines = new ArrayList<>();
        List<Conflict> found = findings.conflicts();
        for (int i = 0; i < found.size(); i++) {
            lines.addAll(conflicts.brief(i + 1, found.get(i)));
            lines.add(AttributedString.EMPTY);
        }
        Page page = new Page(width);
        if (found.isEmpty()) {
            page.line(Page.PLAIN, "No conflicts among the claims that could be compared.");
            page.blank();
        }
        relays(page, findings.relays());
        CoverageText.write(findings.coverage(), page);
        lines.addAll(page.lines());
        return lines;
    }

    private static void relays(Page page, List<Relay> relays) {
        if (relays.isEmpty()) {
            return;
        }
        page.line(Page.STRONG, "On the way to the page");
        page.rows(relays.stream()
                .map(relay -> List.of(Word.of(relay.kind()).replace('-', ' '), relay.reason(), ids(relay)))
                .toList());
        page.blank();
    }

    private static String ids(Relay relay) {
        return String.join(", ", relay.claims().stream().map(Claim::id).toList());
    }
}
