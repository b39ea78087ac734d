package org.gainsay.shell;

import java.util.List;
import org.gainsay.compare.DraftLine;
import org.gainsay.credibility.Grades;
import org.gainsay.report.ConflictListing;
import org.gainsay.report.DraftText;
import org.gainsay.report.FindingsText;
import org.gainsay.report.Listing;
import org.gainsay.review.Judged;
import org.gainsay.review.JudgedFindings;
import org.gainsay.workspace.Check;
import org.gainsay.workspace.Failing;
import org.gainsay.workspace.JudgedCheck;

/** What a check found, printed in the format that was asked for. */
final class CheckPages {

    private CheckPages() {}

    static void print(JudgedCheck judged, Failing failing, WithGrades with, Grades grades, CommandOutput output) {
        JudgedFindings findings = judged.findings();
        Check check = judged.check();
        List<DraftLine> draft = check.draft();
        switch (output.outputFormat()) {
            case JSON -> Results.json(findings, draft, grades, output);
            case JSONL -> Results.json(findings, grades, output);
            case CSV -> Results.listing(listing(findings.conflicts(), with, grades), output);
            case MARKDOWN -> {
                Results.listing(listing(findings.conflicts(), with, grades), output);
                if (check.isOfDraft()) {
                    output.println();
                    Results.listing(DraftText.listing(draft), output);
                }
            }
            case SARIF, JUNIT, GITHUB -> BuildReports.print(judged.report(failing, Version.current()), output);
            default -> {
                if (check.isOfDraft()) {
                    Results.lines(DraftText.of(draft, output.width()), output);
                }
                Results.lines(new FindingsText(output.width(), grades).of(findings), output);
                output.hint(
                        findings.conflicts().isEmpty()
                                ? "Next: claims, or explain ID ID for two of them."
                                : "Next: conflict 1, or explain ID ID for two claims.");
            }
        }
    }

    /** Conflicts as rows. */
    static Listing listing(List<Judged> conflicts, WithGrades with, Grades grades) {
        return with.onto(
                ConflictListing.of(conflicts),
                conflicts,
                judged -> grades.concerning(judged.conflict().claims()));
    }
}
