package org.gainsay.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gainsay.review.Decisions;
import org.gainsay.workspace.JudgedCheck;
import org.gainsay.workspace.Reviewing;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Option;

/** The options that say by which decisions a check goes. */
record DecisionOptions(
        @Option(
                        longName = "decisions",
                        description =
                                "a decisions file in place of the dataset's; what it covers does not fail the check")
                @Accepts("FILE")
                @Nullable
                Path decisions,
        @Option(longName = "prune", description = "drop entries of that file whose conflict is no more")
                boolean prune) {

    /**
     * The decisions of the file; empty where none is named.
     *
     * @throws org.gainsay.input.InvalidInput with everything that is wrong with it
     */
    Optional<Decisions> read(Reviewing reviewing) {
        if (prune && decisions == null) {
            throw new UsageError("--prune needs a decisions file: --decisions FILE --prune");
        }
        return Optional.ofNullable(decisions).map(reviewing::read);
    }

    /** Tells which entries of the file are stale, and drops them where that is asked for. */
    void tell(JudgedCheck check, CommandOutput output) throws IOException {
        if (decisions == null) {
            return;
        }
        if (prune) {
            DecisionCommands.prune(decisions, check, output);
        } else {
            DecisionCommands.tellStale(check.stale().entries(), output);
        }
    }
}
