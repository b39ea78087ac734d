package org.gainsay.shell;

import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.ExtractionRun;
import org.gainsay.claim.TimeBasis;
import org.gainsay.format.DateText;
import org.gainsay.report.DocumentListing;
import org.gainsay.workspace.ClaimFilter;
import org.gainsay.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** What was read. */
@CommandGroup(CommandGroup.Heading.CLAIMS)
final class DocumentCommands {

    private final Workspace workspace;

    DocumentCommands(Workspace workspace) {
        this.workspace = workspace;
    }

    @Command(name = "documents", description = "list the documents", help = "documents\ndocuments --format jsonl")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int documents(CommandOutput output) {
        Results.listing(DocumentListing.of(workspace.documents(), workspace.claims(), workspace.runs()), output);
        output.hint("Next: document ID  ·  claims --document ID");
        return 0;
    }

    @Command(
            name = "document",
            description = "show a document, or complete what is known of it",
            help = "document d1.txt\ndocument d1.txt --published 2020-05-30 --publisher \"Outlet D\"")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON})
    int document(
            CommandOutput output,
            @Argument(index = 0, description = "its id") @Accepts(value = "ID", completion = DocumentIds.class)
                    String id,
            @Option(longName = "published", description = "a day, a month, or the first and the last day: FROM/TO")
                    @Accepts("DATE")
                    @Nullable
                    String published,
            @Option(longName = "publisher", description = "who published it") @Nullable String publisher,
            @Option(longName = "title", description = "its title") @Nullable String title,
            @Option(longName = "url", description = "where it stands") @Nullable String url,
            @Option(longName = "archived", description = "where a copy stands") @Nullable String archived,
            @Option(longName = "language", description = "its language, as a tag such as en or pt-BR") @Nullable
                    String language) {
        if (Stream.of(published, publisher, title, url, archived, language).anyMatch(Objects::nonNull)) {
            DateRange range = range(published);
            TimeBasis basis = range == null ? TimeBasis.UNKNOWN : TimeBasis.STATED;
            workspace.completeDocument(
                    new Document(id, publisher, title, url, archived, range, basis, language, false, null, null));
        }
        Document document = workspace.knownDocument(id);
        ExtractionRun run = workspace.run(id).orElse(null);
        long claims = workspace.claims(ClaimFilter.ofDocument(id)).size();
        if (output.outputFormat() == OutputFormat.JSON) {
            Results.json(DocumentListing.json(document, claims, run), output);
        } else {
            Results.lines(DocumentListing.whole(document, claims, run, output.width()), output);
            output.hint("Next: claims --document " + id);
        }
        return 0;
    }

    private static @Nullable DateRange range(@Nullable String text) {
        try {
            return text == null ? null : DateText.dateOrWindow(text);
        } catch (IllegalArgumentException e) {
            throw new UsageError("--published: " + e.getMessage());
        }
    }
}
