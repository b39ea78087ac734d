package org.gainsay.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Polarity;
import org.gainsay.format.ClaimJson;
import org.gainsay.format.ClaimWriter;
import org.gainsay.format.DateText;
import org.gainsay.report.ClaimListing;
import org.gainsay.report.ClaimText;
import org.gainsay.workspace.Checking;
import org.gainsay.workspace.ClaimFilter;
import org.gainsay.workspace.ClaimView;
import org.gainsay.workspace.LoadSummary;
import org.gainsay.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Claims on their way into the dataset, and looked at there. */
@CommandGroup(CommandGroup.Heading.CLAIMS)
final class ClaimCommands {

    private final Workspace workspace;
    private final Checking checking;

    ClaimCommands(Workspace workspace, Checking checking) {
        this.workspace = workspace;
        this.checking = checking;
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
        output.println(summary.sentence());
        output.hint("Next: check");
        return 0;
    }

    @Command(
            name = "claims",
            description = "list claims",
            help =
                    "claims --subject mercenaries --place Libya\nclaims --source Kremlin --polarity denied\nclaims --during 2020-05")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int claims(
            CommandOutput output,
            @Option(longName = "subject", description = "only about this, and what is within it")
                    @Accepts(value = "NAME", completion = KnownNames.class)
                    @Nullable
                    String subject,
            @Option(longName = "predicate", description = "only with this predicate")
                    @Accepts(value = "WORD", completion = KnownNames.class)
                    @Nullable
                    String predicate,
            @Option(longName = "place", description = "only of this place, and places within it")
                    @Accepts(value = "NAME", completion = KnownNames.class)
                    @Nullable
                    String place,
            @Option(longName = "source", description = "only with this source in the chain")
                    @Accepts(value = "NAME", completion = SourceNames.class)
                    @Nullable
                    String source,
            @Option(longName = "document", description = "only of this document")
                    @Accepts(value = "ID", completion = DocumentIds.class)
                    @Nullable
                    String document,
            @Option(longName = "polarity", description = "only asserted, denied or withheld") @Nullable
                    Polarity polarity,
            @Option(
                            longName = "during",
                            description = "only about, or said in, this time: 2020-05, 2020-05-01/2020-06-30")
                    @Accepts("DATE")
                    @Nullable
                    String during,
            @Option(longName = "text", description = "only with this text in proposition, figure or quote") @Nullable
                    String text,
            @Option(longName = "sort", description = "by id, subject, date, figure or source", defaultValue = "id")
                    ClaimListing.Order sort)
            throws IOException {
        ClaimFilter filter =
                new ClaimFilter(subject, predicate, place, source, document, polarity, range(during), text);
        List<Claim> found = ClaimListing.sorted(workspace.claims(filter), sort);
        switch (output.outputFormat()) {
            case JSONL -> ClaimWriter.jsonl().write(found, output);
            case JSON -> Results.json(ClaimListing.json(found), output);
            case CSV -> ClaimWriter.csv().write(found, output);
            default -> Results.listing(ClaimListing.of(found), output);
        }
        output.hint(found.size() + " claims. "
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
                    String id)
            throws IOException {
        Claim claim = workspace.claim(id);
        if (output.outputFormat() == OutputFormat.JSON) {
            Results.json(ClaimJson.toJson(claim), output);
            return 0;
        }
        ClaimView view = checking.view(claim);
        Results.lines(ClaimText.of(claim, view.document(), view.findings(), output.width()), output);
        output.hint("Next: explain " + claim.id() + " ID  ·  claims --document ID");
        return 0;
    }

    private static @Nullable DateRange range(@Nullable String text) {
        try {
            return text == null ? null : DateText.dateOrWindow(text);
        } catch (IllegalArgumentException e) {
            throw new UsageError("--during: " + e.getMessage());
        }
    }
}
