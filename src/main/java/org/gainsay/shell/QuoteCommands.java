package org.gainsay.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.claim.Word;
import org.gainsay.format.DocumentStanding;
import org.gainsay.format.DocumentStanding.State;
import org.gainsay.format.QuoteStanding.Kind;
import org.gainsay.report.QuoteListing;
import org.gainsay.workspace.QuoteCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Whether documents still say what was quoted from them. */
@CommandGroup(CommandGroup.Heading.CLAIMS)
final class QuoteCommands {

    private static final int FINDINGS = 1;

    /** What makes the command fail, from the worst down; each with all before it. */
    enum Level {
        /** A quote stands nowhere in its document. */
        MISSING,
        /** Or elsewhere in it. */
        MOVED,
        /** Or its document has changed, even if all quotes stand. */
        CHANGED
    }

    private final QuoteCheck quotes;

    QuoteCommands(QuoteCheck quotes) {
        this.quotes = quotes;
    }

    @Command(
            name = "quotes",
            description = "read the documents once more: do the quotes still stand in them",
            help = "quotes\nquotes --document d1.txt\nquotes --in archive/ --fail-on missing")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int quotes(
            CommandOutput output,
            @Option(longName = "document", description = "only of this document")
                    @Accepts(value = "ID", completion = DocumentIds.class)
                    @Nullable
                    String document,
            @Option(longName = "in", description = "where the documents lie now; default where they were read")
                    @Accepts("DIR")
                    List<Path> folders,
            @Option(
                            longName = "fail-on",
                            description =
                                    "exit 1 on missing quotes; on moved ones too; on changed documents too; 2 where a document is not at hand")
                    @Nullable
                    Level failOn)
            throws IOException {
        List<DocumentStanding> standing = quotes.check(document, folders);
        if (output.outputFormat() == OutputFormat.TABLE) {
            Results.lines(QuoteListing.lines(standing, quotes.decided(), output.width()), output);
        } else {
            Results.listing(QuoteListing.of(standing, quotes.decided()), output);
        }
        tell(standing, output);
        if (standing.stream().anyMatch(read -> read.state() == State.UNREADABLE)) {
            return Failures.FAILED;
        }
        if (failOn != null && standing.stream().anyMatch(QuoteCommands::isUnchecked)) {
            output.messages()
                    .println(
                            "failed: --fail-on " + Word.of(failOn)
                                    + " needs every document; say where they lie with --in DIR, or which to check with --document ID");
            return Failures.FAILED;
        }
        return failOn != null && standing.stream().anyMatch(read -> isMet(failOn, read)) ? FINDINGS : 0;
    }

    /** Whether there was no file to hold the quotes against. */
    private static boolean isUnchecked(DocumentStanding document) {
        return document.state() == State.NOT_FOUND || document.state() == State.NEVER_READ;
    }

    private static boolean isMet(Level level, DocumentStanding document) {
        boolean missing = document.count(Kind.MISSING) > 0;
        boolean moved = document.count(Kind.MOVED) > 0;
        return switch (level) {
            case MISSING -> missing;
            case MOVED -> missing || moved;
            case CHANGED -> missing || moved || document.state() == State.CHANGED;
        };
    }

    /** What could not be held against a file is never taken for fine. */
    private static void tell(List<DocumentStanding> standing, CommandOutput output) {
        for (DocumentStanding document : standing) {
            String told =
                    switch (document.state()) {
                        case UNREADABLE -> document.file() + ": cannot be read: " + document.trouble();
                        case NOT_FOUND ->
                            document.id() + ": not found; its quotes are held against the text that was read."
                                    + " --in DIR says where it lies";
                        case NEVER_READ ->
                            document.id() + ": not at hand, so that its quotes cannot be checked."
                                    + " --in DIR says where it lies";
                        case UNCHANGED, CHANGED -> "";
                    };
            if (!told.isEmpty()) {
                output.messages().println(told);
            }
        }
    }
}
