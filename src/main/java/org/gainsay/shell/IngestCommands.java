package org.gainsay.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.workspace.ArticleFiles;
import org.gainsay.workspace.Ingest;
import org.gainsay.workspace.IngestRequest;
import org.gainsay.workspace.IngestSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Articles on their way into the dataset. */
@CommandGroup(CommandGroup.Heading.CLAIMS)
final class IngestCommands {

    private final Ingest ingest;
    private final Host host;

    IngestCommands(Ingest ingest, Host host) {
        this.ingest = ingest;
        this.host = host;
    }

    @Command(
            name = "ingest",
            description = "read the claims of articles into the dataset",
            help =
                    "ingest article.html --published 2020-05-26 --publisher \"Outlet D\"\ningest articles/ --documents meta.jsonl\ningest - --name pasted.txt")
    int ingest(
            CommandOutput output,
            @Argument(index = 0, description = "articles in .txt or .html; folders of them; - is stdin")
                    @Accepts(value = "FILE", atLeast = 1)
                    List<Path> files,
            ArticleTelling telling,
            @Option(
                            longName = "documents",
                            description = "metadata of the documents; default documents.jsonl beside the file")
                    @Nullable
                    Path documents,
            @Option(longName = "name", description = "the document that comes in by stdin", defaultValue = "stdin")
                    String name,
            @Option(longName = "again", description = "read those too that are as they were") boolean again,
            @Option(longName = "show-skipped", description = "list the passages that are not read, and why")
                    boolean showSkipped,
            @Option(longName = "coref", description = "follow pronouns to names, which takes longer") boolean coref)
            throws IOException {
        IngestSummary summary = ingest.run(
                new IngestRequest(files, telling.options(), documents, again, showSkipped, coref),
                new ArticleFiles(host.input(), name),
                new ProgressLine(host, output.quiet()));
        if (showSkipped) {
            Results.listing(SkippedListing.of(summary.articles()), output);
        }
        output.println(summary.sentence());
        if (!summary.problems().isEmpty()) {
            summary.problems().forEach(problem -> output.messages().println(problem));
            output.messages().println("what could not be read was not taken; the rest was");
            return Failures.FAILED;
        }
        output.hint("Next: claims --unaccepted  ·  check");
        return 0;
    }
}
