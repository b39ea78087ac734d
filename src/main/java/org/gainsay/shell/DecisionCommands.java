package org.gainsay.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.claim.Counted;
import org.gainsay.report.CleansedWriter;
import org.gainsay.report.DecisionListing;
import org.gainsay.review.Decision;
import org.gainsay.review.DecisionFiles;
import org.gainsay.review.Decisions;
import org.gainsay.review.Stale;
import org.gainsay.store.DecisionStore;
import org.gainsay.workspace.Checking;
import org.gainsay.workspace.Disclosed;
import org.gainsay.workspace.JudgedCheck;
import org.gainsay.workspace.Reviewing;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;

/** Decisions as a file: for colleagues, for git, and as the baseline of a build. */
@CommandGroup(CommandGroup.Heading.JUDGING)
final class DecisionCommands {

    private final Reviewing reviewing;
    private final Checking checking;

    DecisionCommands(Reviewing reviewing, Checking checking) {
        this.reviewing = reviewing;
        this.checking = checking;
    }

    @Command(name = "decisions", description = "list what was decided, the first decision first", help = "decisions")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int decisions(CommandOutput output) {
        List<Decision> entries = reviewing.decisions().entries();
        Results.listing(DecisionListing.of(entries), output);
        if (entries.isEmpty()) {
            output.hint("Nobody has decided anything yet. Next: review");
        }
        return 0;
    }

    @Command(
            name = "decisions export",
            description = "write all decisions as a file that merges, an entry a line",
            help = "decisions export --output decisions.jsonl")
    @Formats(OutputFormat.JSONL)
    int export(CommandOutput output) throws IOException {
        Disclosed disclosed = reviewing.disclosed();
        DecisionFiles.write(disclosed.entries(), output);
        if (disclosed.withheld() > 0) {
            output.hint("something confidential stays here; decisions that it concerns: " + disclosed.withheld());
        }
        return 0;
    }

    @Command(
            name = "decisions import",
            description = "add the decisions of a file; one that is known changes nothing",
            help = "decisions import decisions.jsonl")
    int add(CommandOutput output, @Argument(index = 0, description = "a decisions file") @Accepts("FILE") Path file) {
        Decisions read = reviewing.read(file);
        DecisionStore.Added done = reviewing.add(read);
        int known = read.entries().size() - done.added();
        output.println(Counted.of(done.added(), "decision") + " added, " + known + " known already.");
        for (Decision entry : done.differing()) {
            output.messages()
                    .println(CleansedWriter.line("differs: what " + entry.author() + " decided about "
                            + entry.fingerprint() + " at " + entry.at() + " reads otherwise here, and stays so"));
        }
        return 0;
    }

    @Command(
            name = "decisions prune",
            description = "drop the entries of a file whose conflict the dataset has no more",
            help = "decisions prune decisions.jsonl")
    int prune(CommandOutput output, @Argument(index = 0, description = "a decisions file") @Accepts("FILE") Path file)
            throws IOException {
        prune(file, reviewing.judged(checking.dataset(), reviewing.read(file)), output);
        return 0;
    }

    /**
     * Writes the file without the stale entries, and tells each. It stays as it is where its claims are not here, and where something
     * could not be compared, so that what looks stale need not be.
     */
    static void prune(Path file, JudgedCheck check, CommandOutput output) throws IOException {
        Stale stale = check.stale();
        if (stale.elsewhere()) {
            throw new UsageError("nothing that the entries of " + file
                    + " saw is among these claims, so that all would go; prune it where its claims are");
        }
        tellStale(stale.entries(), output);
        if (stale.entries().isEmpty()) {
            output.hint("No entry of " + file + " is stale; it stays as it is.");
        } else if (check.check().isIncomplete()) {
            output.messages()
                    .println(file + " stays as it is: something could not be compared, so that they may not be stale");
        } else {
            DecisionFiles.drop(file, stale.entries());
            output.hint(Counted.of(stale.entries().size(), "entry", "entries") + " dropped from " + file);
        }
    }

    static void tellStale(List<Decision> stale, CommandOutput output) {
        for (Decision entry : stale) {
            String question = entry.question().isEmpty() ? "" : " (" + entry.question() + ")";
            output.messages()
                    .println(CleansedWriter.line("stale: the decision of " + entry.author() + " about "
                            + entry.fingerprint() + question + "; there is no such conflict any more"));
        }
    }
}
