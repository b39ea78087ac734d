package org.gainsay.shell;

import java.io.IOException;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Word;
import org.gainsay.credibility.Grades;
import org.gainsay.format.ClaimWriter;
import org.gainsay.format.Json;
import org.gainsay.format.SourceWriter;
import org.gainsay.report.ClaimListing;
import org.gainsay.report.ConflictListing;
import org.gainsay.report.DocumentListing;
import org.gainsay.report.GradeTags;
import org.gainsay.report.SourceListing;
import org.gainsay.review.JudgedFindings;
import org.gainsay.source.SourceProfile;
import org.gainsay.workspace.Grading;
import org.gainsay.workspace.LinkedExport;
import org.gainsay.workspace.ReviewFilter;
import org.gainsay.workspace.Reviewing;
import org.gainsay.workspace.SharedGrades;
import org.gainsay.workspace.Workspace;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;

/** The dataset for other programs. What is confidential is never in it. */
@CommandGroup(CommandGroup.Heading.REPORTS)
final class ExportCommands {

    /** What can be exported. */
    enum Matter {
        CLAIMS,
        CONFLICTS,
        DOCUMENTS,
        SOURCES,
        /** As machine tags. */
        GRADES
    }

    private final Workspace workspace;
    private final Grading grading;
    private final Reviewing reviewing;
    private final LinkedExport linked;

    ExportCommands(Workspace workspace, Grading grading, Reviewing reviewing, LinkedExport linked) {
        this.workspace = workspace;
        this.grading = grading;
        this.reviewing = reviewing;
        this.linked = linked;
    }

    @Command(
            name = "export",
            description = "write claims, conflicts, documents, sources or grades for other programs",
            help =
                    "export claims --output claims.jsonl\nexport conflicts --format json --between Kremlin Pentagon\nexport sources --output sources.jsonl\nexport grades --output tags.jsonl\nexport claims --format jsonld")
    @Formats({OutputFormat.JSONL, OutputFormat.JSON, OutputFormat.CSV, OutputFormat.JSONLD})
    int export(
            CommandOutput output,
            @Argument(index = 0, description = "claims, conflicts, documents, sources or grades") @Accepts("WHAT")
                    Matter matter,
            ReviewOptions options)
            throws IOException {
        ReviewFilter filter = options.filter(reviewing.today());
        if (matter != Matter.CONFLICTS && !filter.isEmpty()) {
            throw new UsageError("filters choose conflicts here: export conflicts --rule ID");
        }
        if (output.outputFormat() == OutputFormat.JSONLD) {
            return linked(matter, filter, output);
        }
        List<Claim> claims = workspace.claims();
        switch (matter) {
            case CLAIMS -> claims(claims, output);
            case CONFLICTS -> {
                return conflicts(claims, filter, output);
            }
            case DOCUMENTS ->
                Results.listing(DocumentListing.of(workspace.documents(), claims, workspace.runs()), output);
            case SOURCES -> sources(workspace.ruleset().sources().profiles(), output);
            case GRADES -> grades(output);
        }
        return 0;
    }

    /** By the vocabulary of schema.org, which knows claims and what people say of them. */
    private int linked(Matter matter, ReviewFilter filter, CommandOutput output) {
        String leftOut =
                switch (matter) {
                    case CLAIMS ->
                        Counted.of(
                                linked.writeClaims(output),
                                "statement is no claim: it declines to say",
                                "statements are no claims: they decline to say");
                    case CONFLICTS ->
                        Counted.of(
                                        linked.writeReviews(filter, output),
                                        "conflict is left out",
                                        "conflicts are left out")
                                + ": a review stands where a person's judgement holds";
                    case DOCUMENTS, SOURCES, GRADES ->
                        throw new UsageError(
                                Word.of(matter) + " cannot be written as jsonld; allowed: claims, conflicts");
                };
        output.println();
        output.hint(leftOut);
        return 0;
    }

    private static void claims(List<Claim> claims, CommandOutput output) throws IOException {
        switch (output.outputFormat()) {
            case CSV -> ClaimWriter.csv().write(claims, output);
            case JSON -> Results.json(ClaimListing.json(claims), output);
            default -> ClaimWriter.jsonl().write(claims, output);
        }
    }

    private static void sources(List<SourceProfile> profiles, CommandOutput output) throws IOException {
        switch (output.outputFormat()) {
            case CSV -> SourceWriter.csv(profiles, output);
            case JSON -> Results.json(SourceListing.json(profiles), output);
            default -> SourceWriter.jsonl(profiles, output);
        }
    }

    private void grades(CommandOutput output) {
        SharedGrades shared = grading.shared();
        switch (output.outputFormat()) {
            case CSV -> Results.listing(GradeTags.listing(shared.open()), output);
            case JSON -> Results.json(GradeTags.json(shared.open()), output);
            default ->
                GradeTags.json(shared.open()).forEach(tag -> output.println(Json.MAPPER.writeValueAsString(tag)));
        }
        if (shared.expired() + shared.kept() > 0) {
            output.hint("grades that stay here: " + shared.expired() + " expired, " + shared.kept()
                    + " of confidential claims or of what is no longer in the dataset");
        }
    }

    private int conflicts(List<Claim> claims, ReviewFilter filter, CommandOutput output) {
        JudgedFindings all = reviewing.disclosed(workspace.ruleset().checker().check(claims, claim -> true));
        JudgedFindings findings = filter.isEmpty() ? all : reviewing.select(all, filter);
        if (output.outputFormat() == OutputFormat.CSV) {
            Results.listing(ConflictListing.of(findings.conflicts()), output);
        } else {
            Results.json(findings, Grades.none(), output);
        }
        if (!filter.isEmpty()) {
            output.hint("a selection: " + findings.conflicts().size() + " of "
                    + all.conflicts().size() + " conflicts");
        }
        return CheckCode.of(all.coverage(), output);
    }
}
