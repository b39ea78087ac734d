package org.gainsay.shell;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.format.ClaimEdit;
import org.gainsay.report.CorrectionText;
import org.gainsay.workspace.ClaimFilter;
import org.gainsay.workspace.Corrected;
import org.gainsay.workspace.Corrections;
import org.gainsay.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** What a person says of what a machine read. */
@CommandGroup(CommandGroup.Heading.CLAIMS)
final class CorrectionCommands {

    private final Corrections corrections;
    private final Workspace workspace;

    CorrectionCommands(Corrections corrections, Workspace workspace) {
        this.corrections = corrections;
        this.workspace = workspace;
    }

    @Command(
            name = "accept",
            description = "let claims stand as a machine read them",
            help = "accept 3fa9 77b2\naccept --all --document d1.txt")
    int accept(
            CommandOutput output,
            @Argument(index = 0, description = "ids of claims, or how they begin")
                    @Accepts(value = "ID", completion = UnacceptedIds.class)
                    List<String> ids,
            @Option(longName = "all", description = "all unaccepted claims that the other options choose") boolean all,
            ClaimOptions options,
            @Option(longName = "reason", description = "why") @Nullable String reason) {
        List<Claim> chosen =
                chosen("accept", ids, all, options.filter(), options.filter().ofUnaccepted());
        print("accepted", corrections.accept(chosen, orEmpty(reason)), output);
        return 0;
    }

    @Command(
            name = "fix",
            description = "put right what a machine misread of claims, which accepts them",
            help =
                    "fix 3fa9 --speaker \"UN Panel report\" --as-of 2020-05\nfix 3fa9 --estimate \"up to 1,200\" --reason \"the bound was lost\"\nfix 77b2 --through \"Reuters > Haaretz\" --clear place")
    int fix(
            CommandOutput output,
            @Argument(index = 0, description = "ids of claims, or how they begin")
                    @Accepts(value = "ID", atLeast = 1, completion = ClaimIds.class)
                    List<String> ids,
            FixOptions options,
            @Option(longName = "reason", description = "why") @Nullable String reason) {
        ClaimEdit edit = options.edit();
        if (edit.isEmpty()) {
            throw new UsageError("fix needs what is to be put right, such as --speaker NAME; help fix lists it");
        }
        print("fixed", corrections.fix(workspace.finder().find(ids), edit, orEmpty(reason)), output);
        return 0;
    }

    @Command(
            name = "drop",
            description = "take claims out that say nothing, or not this",
            help = "drop 3fa9 --reason \"a headline\"\ndrop --all --document d1.txt --unaccepted --reason \"satire\"")
    int drop(
            CommandOutput output,
            @Argument(index = 0, description = "ids of claims, or how they begin")
                    @Accepts(value = "ID", completion = ClaimIds.class)
                    List<String> ids,
            @Option(longName = "all", description = "all claims that the other options choose") boolean all,
            ClaimOptions options,
            @Option(longName = "reason", description = "why") String reason) {
        ClaimFilter filter = options.filter();
        if (all && filter.isEmpty()) {
            throw new UsageError("drop --all needs options that choose claims, such as --document ID");
        }
        print("dropped", corrections.drop(chosen("drop", ids, all, filter, filter), reason), output);
        return 0;
    }

    @Command(
            name = "restore",
            description = "take back what people made of claims, also of dropped ones",
            help = "restore 3fa9 --reason \"it was right after all\"")
    int restore(
            CommandOutput output,
            @Argument(index = 0, description = "ids of claims, or how they begin")
                    @Accepts(value = "ID", atLeast = 1, completion = CorrectedIds.class)
                    List<String> ids,
            @Option(longName = "reason", description = "why") @Nullable String reason) {
        print("restored", corrections.restore(ids, orEmpty(reason)), output);
        return 0;
    }

    private List<Claim> chosen(String command, List<String> ids, boolean all, ClaimFilter given, ClaimFilter meant) {
        if (all == !ids.isEmpty() || (!all && !given.isEmpty())) {
            throw new UsageError(command + " takes either ids, or --all with options that choose claims");
        }
        return all ? workspace.claims(meant) : workspace.finder().find(ids);
    }

    private static void print(String done, Corrected corrected, CommandOutput output) {
        Results.lines(CorrectionText.of(done, corrected.claims(), corrected.unchanged(), output.width()), output);
        Results.lines(CorrectionText.of(corrected.conflicts(), output.width()), output);
        output.hint(
                corrected.claims().isEmpty()
                        ? "Next: claims"
                        : "Next: show " + corrected.claims().get(0).id());
    }

    private static String orEmpty(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}
