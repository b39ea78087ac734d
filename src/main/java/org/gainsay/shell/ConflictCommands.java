package org.gainsay.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.compare.Explanation;
import org.gainsay.compare.Findings;
import org.gainsay.credibility.Grades;
import org.gainsay.report.ConflictText;
import org.gainsay.report.CoverageText;
import org.gainsay.report.ExplanationText;
import org.gainsay.report.FindingsJson;
import org.gainsay.review.Decisions;
import org.gainsay.review.Judged;
import org.gainsay.review.JudgedFindings;
import org.gainsay.workspace.Checking;
import org.gainsay.workspace.FailOn;
import org.gainsay.workspace.Failing;
import org.gainsay.workspace.Grading;
import org.gainsay.workspace.JudgedCheck;
import org.gainsay.workspace.NumberedConflict;
import org.gainsay.workspace.Reviewing;
import org.gainsay.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Setting claims against each other, and looking at what comes of it. */
@CommandGroup(CommandGroup.Heading.CONFLICTS)
final class ConflictCommands {

    private final Checking checking;
    private final Workspace workspace;
    private final Reviewing reviewing;
    private final Grading grading;

    ConflictCommands(Checking checking, Workspace workspace, Reviewing reviewing, Grading grading) {
        this.checking = checking;
        this.workspace = workspace;
        this.reviewing = reviewing;
        this.grading = grading;
    }

    @Command(
            name = "check",
            description = "set claims against each other, and tell what cannot both stand",
            help =
                    "check\ncheck new.jsonl --against claims/ --fail-on warning --format json\ncheck --fail-on contradiction,disputed\ncheck draft.txt --published 2020-08-01")
    @Formats({
        OutputFormat.TABLE,
        OutputFormat.JSON,
        OutputFormat.JSONL,
        OutputFormat.CSV,
        OutputFormat.MARKDOWN,
        OutputFormat.SARIF,
        OutputFormat.JUNIT,
        OutputFormat.GITHUB
    })
    int check(
            CommandOutput output,
            @Argument(index = 0, description = "claim files, or drafts of articles; none is the whole dataset")
                    @Accepts("FILE")
                    List<Path> files,
            @Option(longName = "against", description = "claim files or folders that stand in for the dataset")
                    @Accepts("PATH")
                    List<Path> against,
            @Option(
                            longName = "fail-on",
                            description = "exit 1 on findings at this severity or above, or of these verdicts")
                    @Accepts(value = "LEVEL", completion = Levels.class)
                    @Nullable
                    String failOn,
            @Option(
                            longName = "fail-on-machine-read",
                            description = "let conflicts count too that rest on unaccepted machine-read claims")
                    boolean machineRead,
            DecisionOptions baseline,
            WithGrades with,
            ArticleTelling telling)
            throws IOException {
        FailOn level = Levels.parse(failOn);
        if (files.isEmpty() && !against.isEmpty()) {
            throw new UsageError("--against needs files to check: check FILE… --against PATH…");
        }
        Decisions decisions = baseline.read(reviewing).orElseGet(reviewing::decisions);
        JudgedCheck check = reviewing.judged(
                files.isEmpty() ? checking.dataset() : checking.files(files, against, telling.options()), decisions);
        Findings findings = check.check().findings();
        if (files.isEmpty()) {
            workspace.rememberList(findings.conflicts());
        }
        Failing failing = level.of(check, machineRead);
        CheckPages.print(check, failing, with, grading.grades(with.grades()), output);
        if (output.outputFormat() == OutputFormat.TABLE) {
            output.hint(next(files.isEmpty(), findings));
        }
        baseline.tell(check, output);
        return failOn == null ? CheckCode.of(findings, output) : CheckCode.of(findings, failing, output);
    }

    /** The numbers of a check of files are not those of the dataset, which conflict N goes by. */
    private static String next(boolean ofDataset, Findings findings) {
        if (findings.conflicts().isEmpty()) {
            return "Next: claims, or explain ID ID for two of them.";
        }
        return ofDataset
                ? "Next: conflict 1, or explain ID ID for two claims."
                : "Next: --format json for each conflict whole; nothing was stored, load or ingest does that.";
    }

    @Command(
            name = "conflicts",
            description = "list the conflicts of the dataset",
            help = "conflicts\nconflicts --verdict disputed --source Kremlin\nconflicts --open --new-since friday")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int conflicts(CommandOutput output, ReviewOptions options, WithGrades with) throws IOException {
        JudgedFindings all = reviewing.findings();
        JudgedFindings found = reviewing.select(all, options.filter(reviewing.today()));
        workspace.rememberList(found.conflicts().stream().map(Judged::conflict).toList());
        Grades grades = grading.grades(with.grades());
        switch (output.outputFormat()) {
            case JSON, JSONL -> Results.json(found, grades, output);
            default -> Results.listing(CheckPages.listing(found.conflicts(), with, grades), output);
        }
        if (found.conflicts().isEmpty()) {
            Results.none(none(all.conflicts().size()), output);
        }
        if (output.outputFormat() == OutputFormat.TABLE) {
            Results.lines(CoverageText.of(found.coverage(), output.width()), output);
        }
        output.hint(found.conflicts().isEmpty() ? "Next: load more claims, or ease the filters." : "Next: conflict 1");
        return CheckCode.of(all.coverage(), output);
    }

    private static String none(int all) {
        return all == 0 ? "There is no conflict." : "No conflict is of that kind, of " + all + ".";
    }

    @Command(name = "conflict", description = "show one conflict whole", help = "conflict 2\nconflict 3fa9")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON})
    int conflict(
            CommandOutput output,
            @Argument(index = 0, description = "its number in the last list, or how its fingerprint begins")
                    @Accepts(value = "N", completion = ConflictNumbers.class)
                    String number,
            WithGrades with)
            throws IOException {
        NumberedConflict found = reviewing.numbered().find(number);
        Grades grades = grading.grades(with.grades());
        if (output.outputFormat() == OutputFormat.JSON) {
            Results.json(FindingsJson.of(found.judged(), grades), output);
        } else {
            Results.lines(new ConflictText(output.width(), grades).whole(found.number(), found.judged()), output);
            Results.lines(CoverageText.of(found.coverage(), output.width()), output);
            List<String> ids = found.conflict().clashes().get(0).shownBy().stream()
                    .map(claim -> claim.id())
                    .toList();
            output.hint("Next: explain " + String.join(" ", ids) + "  ·  show " + ids.get(0));
        }
        return CheckCode.of(found.coverage(), output);
    }

    @Command(
            name = "explain",
            description = "set two claims against each other, gate by gate",
            help = "explain a-15 d-12")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON})
    int explain(
            CommandOutput output,
            @Argument(index = 0, description = "id of a claim") @Accepts(value = "ID", completion = ClaimIds.class)
                    String first,
            @Argument(index = 1, description = "id of another") @Accepts(value = "ID", completion = ClaimIds.class)
                    String second) {
        Explanation explanation = checking.explain(first, second);
        if (output.outputFormat() == OutputFormat.JSON) {
            Results.json(ExplanationText.json(explanation), output);
        } else {
            Results.lines(
                    ExplanationText.of(workspace.claim(first), workspace.claim(second), explanation, output.width()),
                    output);
        }
        return 0;
    }
}
