package org.gainsay.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.gainsay.report.ScoreListing;
import org.gainsay.workspace.Evaluation;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Measuring how well texts are read and compared. */
@CommandGroup(CommandGroup.Heading.TEXT)
final class EvaluationCommands {

    private final Evaluation evaluation;
    private final Host host;

    EvaluationCommands(Evaluation evaluation, Host host) {
        this.evaluation = evaluation;
        this.host = host;
    }

    @Command(
            name = "evaluate",
            description = "score Gainsay on sets with known answers",
            help = "evaluate --sets sets/\nevaluate --sets sets/ --format markdown")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int evaluate(
            CommandOutput output,
            @Option(
                            longName = "sets",
                            description =
                                    "a folder of pairs in .tsv, figures in .json, keys of articles in claims.jsonl")
                    @Accepts(value = "DIR", atLeast = 1)
                    Path sets)
            throws IOException {
        Results.listing(ScoreListing.of(evaluation.run(sets, new ProgressLine(host, output.quiet()))), output);
        return 0;
    }
}
