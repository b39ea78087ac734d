package org.gainsay.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Counted;
import org.gainsay.credibility.Grades;
import org.gainsay.credibility.Standing;
import org.gainsay.format.ClaimJson;
import org.gainsay.format.ClaimWriter;
import org.gainsay.report.ClaimListing;
import org.gainsay.report.ClaimText;
import org.gainsay.report.GradeJson;
import org.gainsay.report.GradeText;
import org.gainsay.report.RecordJson;
import org.gainsay.report.RecordText;
import org.gainsay.workspace.Checking;
import org.gainsay.workspace.ClaimFilter;
import org.gainsay.workspace.ClaimView;
import org.gainsay.workspace.Grading;
import org.gainsay.workspace.LoadSummary;
import org.gainsay.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import tools.jackson.databind.node.ObjectNode;

/** Claims on their way into the dataset, and looked at there. */
@CommandGroup(CommandGroup.Heading.CLAIMS)
final class ClaimCommands {

    private final Workspace workspace;
    private final Checking checking;
    private final Grading grading;

    ClaimCommands(Workspace workspace, Checking checking, Grading grading) {
        this.workspace = workspace;
        this.checking = checking;
        this.grading = grading;
    }

    @Command(
            name = "load",
            description = "load claims from JSON Lines or CSV, all or nothing",
            help = "load fixtures/libya/claims.jsonl\nload claims.csv --documents meta.jsonl --replace")
    int load(
            CommandOutput output,
            @Argument(index = 0, description = "claim files; of a folder, all below it")
                    @Accepts(value = "FILE", atLeast = 1)
                    List<Path> files,
            @Option(
                            longName = "documents",
                            description = "metadata of the documents; default documents.jsonl beside the file")
                    @Nullable
                    Path documents,
            @Option(longName = "replace", description = "let a claim stand in for a known one of the same id")
                    boolean replace,
            @Option(longName = "skip-invalid", description = "load what is right, and tell what is wrong")
                    boolean skipInvalid)
            throws IOException {
        LoadSummary summary = workspace.load(files, documents, replace, skipInvalid);
        summary.skipped().forEach(problem -> output.messages().println(problem));
        summary.doubts().forEach(doubt -> output.messages().println("warning: " + doubt));
        output.println(summary.sentence());
        output.hint("Next: check");
        return 0;
    }

    @Command(
            name = "claims",
            description = "list claims",
            help =
                    "claims --subject mercenaries --place Libya\nclaims --source Kremlin --polarity denied\nclaims --during 2020-05\nclaims --unaccepted --sort confidence")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int claims(
            CommandOutput output,
            ClaimOptions options,
            @Option(
                            longName = "sort",
                            description = "by id, subject, date, figure, source or confidence",
                            defaultValue = "id")
                    ClaimListing.Order sort,
            WithGrades with)
            throws IOException {
        boolean forLoad = output.outputFormat() == OutputFormat.JSONL || output.outputFormat() == OutputFormat.CSV;
        if (with.grades() && forLoad) {
            throw new UsageError(
                    "--with-grades goes with table, json and markdown; what is for load has no place for it");
        }
        Grades grades = grading.grades(with.grades());
        ClaimFilter filter = options.filter();
        List<Claim> found = ClaimListing.sorted(workspace.claims(filter), sort);
        switch (output.outputFormat()) {
            case JSONL -> ClaimWriter.jsonl().write(found, output);
            case JSON -> Results.json(ClaimListing.json(found, grades), output);
            case CSV -> ClaimWriter.csv().write(found, output);
            default ->
                Results.listing(
                        with.onto(ClaimListing.of(found), found, claim -> grades.concerning(List.of(claim))), output);
        }
        if (found.isEmpty()) {
            Results.none(filter.isEmpty() ? "There is no claim." : "No claim is of that kind.", output);
        }
        output.hint(Counted.of(found.size(), "claim") + ". "
                + (found.isEmpty()
                        ? "Next: load FILE"
                        : "Next: show " + found.get(0).id()));
        return 0;
    }

    @Command(
            name = "show",
            description = "show one claim with its chain, its quote in context, its conflicts",
            help = "show d-26")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON})
    int show(
            CommandOutput output,
            @Argument(index = 0, description = "the claim's id, or how it begins")
                    @Accepts(value = "ID", completion = ClaimIds.class)
                    String id,
            WithGrades with)
            throws IOException {
        Claim claim = workspace.claim(id);
        List<Standing> grades = grading.grades(with.grades()).concerning(List.of(claim));
        if (output.outputFormat() == OutputFormat.JSON) {
            ObjectNode node = ClaimJson.toJson(claim);
            node.set("record", RecordJson.of(checking.record(claim)));
            Results.json(GradeJson.onto(node, grades), output);
            return 0;
        }
        ClaimView view = checking.view(claim);
        Results.lines(ClaimText.of(claim, view.document(), view.findings(), view.history(), output.width()), output);
        Results.lines(RecordText.of(view.backing(), output.width()), output);
        Results.lines(GradeText.notes(grades, output.width()), output);
        output.hint("Next: explain " + claim.id() + " ID  ·  claims --document ID");
        return 0;
    }
}
