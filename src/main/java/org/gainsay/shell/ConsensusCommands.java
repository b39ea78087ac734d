package org.gainsay.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Word;
import org.gainsay.credibility.consensus.Consensus;
import org.gainsay.credibility.consensus.ConsensusMethod;
import org.gainsay.credibility.consensus.Rounds;
import org.gainsay.report.ConsensusJson;
import org.gainsay.report.ConsensusListing;
import org.gainsay.workspace.Estimation;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Truth discovery over large sets. */
@CommandGroup(CommandGroup.Heading.SOURCES)
final class ConsensusCommands {

    private static final int FAILED = 2;
    private static final Path STDIN = Path.of("-");

    private final Host host;

    ConsensusCommands(Host host) {
        this.host = host;
    }

    @Command(
            name = "consensus",
            description = "estimate how far sources can be trusted, by a method of truth discovery",
            help =
                    "consensus --file claims.csv --method sums\nconsensus --file claims.csv --method investment --until-converged --format json")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int consensus(
            CommandOutput output,
            @Option(longName = "file", description = "CSV of source,variable,value; - is stdin") @Accepts("FILE")
                    Path file,
            @Option(
                            longName = "method",
                            description = "voting, sums, average-log, investment, truthfinder; for numbers crh, median")
                    @Accepts("METHOD")
                    ConsensusMethod method,
            RoundOptions options)
            throws IOException {
        Rounds rounds = options.of(method);
        Consensus consensus = file.equals(STDIN)
                ? Estimation.ofStream(host.input(), method, rounds)
                : Estimation.ofFile(file, method, rounds);
        print(consensus, output);
        output.hint("An estimate of how far these sources agree, by " + Word.of(method) + " in "
                + Counted.of(consensus.iterations(), "round")
                + "; it shows nobody to be right.");
        if (options.untilConverged() && !consensus.settled()) {
            output.messages()
                    .println(Word.of(method) + " has not converged after " + Counted.of(consensus.iterations(), "round")
                            + "; --rounds N takes it as it stands after N");
            return FAILED;
        }
        return 0;
    }

    private static void print(Consensus consensus, CommandOutput output) {
        switch (output.outputFormat()) {
            case JSON -> {
                ConsensusJson.write(consensus, output);
                output.println();
            }
            case CSV -> Results.listing(ConsensusListing.together(consensus), output);
            default -> {
                Results.listing(ConsensusListing.trust(consensus), output);
                output.println();
                Results.listing(ConsensusListing.belief(consensus), output);
            }
        }
    }
}
