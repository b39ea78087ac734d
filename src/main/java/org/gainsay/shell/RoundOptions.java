package org.gainsay.shell;

import org.gainsay.credibility.consensus.ConsensusMethod;
import org.gainsay.credibility.consensus.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Option;

/** How long a method of truth discovery goes on. */
record RoundOptions(
        @Option(
                        longName = "rounds",
                        description = "go so many rounds; without it 20, or fewer where the method ends itself")
                @Accepts("N")
                @Nullable
                Integer rounds,
        @Option(longName = "until-converged", description = "go on until trust no longer changes")
                boolean untilConverged) {

    RoundOptions {
        if (rounds != null && untilConverged) {
            throw new UsageError("--rounds and --until-converged exclude each other");
        }
        if (rounds != null && rounds < 1) {
            throw new UsageError("--rounds: " + rounds + " is too few; 1 or more are allowed");
        }
    }

    Rounds of(ConsensusMethod method) {
        if (untilConverged) {
            return Rounds.untilConverged();
        }
        return rounds == null ? method.rounds() : Rounds.exactly(rounds);
    }
}
