package org.gainsay.shell;

import java.io.IOException;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.format.ClaimWriter;
import org.gainsay.format.Json;
import org.gainsay.format.SourceWriter;
import org.gainsay.report.ClaimListing;
import org.gainsay.report.ConflictListing;
import org.gainsay.report.DocumentListing;
import org.gainsay.report.GradeTags;
import org.gainsay.report.SourceListing;
import org.gainsay.source.SourceBook;
import org.gainsay.source.SourceProfile;
import org.gainsay.workspace.Grading;
import org.gainsay.workspace.SharedGrades;
import org.gainsay.workspace.Workspace;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;

/** The dataset for other programs. What is marked confidential stays here, and is counted. */
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

    ExportCommands(Workspace workspace, Grading grading) {
        this.workspace = workspace;
        this.grading = grading;
    }

    @Command(
            name = "export",
            description = "write claims, conflicts, documents, sources or grades for other programs",
            help =
                    "export claims --output claims.jsonl\nexport conflicts --format json\nexport sources --output sources.jsonl\nexport grades --output tags.jsonl")
    @Formats({OutputFormat.JSONL, OutputFormat.JSON, OutputFormat.CSV})
    int export(
            CommandOutput output,
            @Argument(index = 0, description = "claims, conflicts, documents, sources or grades") @Accepts("WHAT")
                    Matter matter)
            throws IOException {
        List<Claim> all = workspace.claims();
        SourceBook sources = workspace.ruleset().sources();
        List<Claim> open =
                all.stream().filter(claim -> !sources.isConfidential(claim)).toList();
        switch (matter) {
            case CLAIMS -> claims(open, output);
            case CONFLICTS -> conflicts(open, output);
            case DOCUMENTS -> Results.listing(DocumentListing.of(documents(sources), open, workspace.runs()), output);
            case SOURCES -> sources(sources.open(), output);
            case GRADES -> grades(output);
        }
        if (open.size() < all.size()) {
            output.hint((all.size() - open.size()) + " confidential claims stay here");
        }
        return 0;
    }

    private static void claims(List<Claim> claims, CommandOutput output) throws IOException {
        switch (output.outputFormat()) {
            case CSV -> ClaimWriter.csv().write(claims, output);
            case JSON -> Results.json(ClaimListing.json(claims), output);
            default -> ClaimWriter.jsonl().write(claims, output);
        }
    }

    private List<Document> documents(SourceBook sources) {
        return workspace.documents().stream()
                .filter(document -> !sources.isConfidential(document.publisher()))
                .toList();
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

    private void conflicts(List<Claim> claims, CommandOutput output) {
        var findings = workspace.ruleset().checker().check(claims, claim -> true);
        if (output.outputFormat() == OutputFormat.CSV) {
            Results.listing(ConflictListing.of(findings.conflicts()), output);
        } else {
            Results.json(findings, output);
        }
    }
}
