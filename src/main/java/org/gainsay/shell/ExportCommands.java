package org.gainsay.shell;

import java.io.IOException;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.format.ClaimWriter;
import org.gainsay.format.SourceWriter;
import org.gainsay.report.ClaimListing;
import org.gainsay.report.ConflictListing;
import org.gainsay.report.DocumentListing;
import org.gainsay.report.SourceListing;
import org.gainsay.source.SourceBook;
import org.gainsay.source.SourceProfile;
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
        SOURCES
    }

    private final Workspace workspace;

    ExportCommands(Workspace workspace) {
        this.workspace = workspace;
    }

    @Command(
            name = "export",
            description = "write claims, conflicts, documents or sources for other programs",
            help =
                    "export claims --output claims.jsonl\nexport conflicts --format json\nexport sources --output sources.jsonl")
    @Formats({OutputFormat.JSONL, OutputFormat.JSON, OutputFormat.CSV})
    int export(
            CommandOutput output,
            @Argument(index = 0, description = "claims, conflicts, documents or sources") @Accepts("WHAT")
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

    private void conflicts(List<Claim> claims, CommandOutput output) {
        var findings = workspace.ruleset().checker().check(claims, claim -> true);
        if (output.outputFormat() == OutputFormat.CSV) {
            Results.listing(ConflictListing.of(findings.conflicts()), output);
        } else {
            Results.json(findings, output);
        }
    }
}
