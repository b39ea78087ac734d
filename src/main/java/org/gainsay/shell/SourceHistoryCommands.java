package org.gainsay.shell;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gainsay.credibility.Graded;
import org.gainsay.credibility.SourceHistory;
import org.gainsay.credibility.Standing;
import org.gainsay.report.GradeJson;
import org.gainsay.report.GradeText;
import org.gainsay.report.RecordText;
import org.gainsay.report.SourceHistoryJson;
import org.gainsay.report.SourceHistoryListing;
import org.gainsay.report.SourcePage;
import org.gainsay.workspace.Grading;
import org.gainsay.workspace.SourceHistories;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** One source, over time. */
@CommandGroup(CommandGroup.Heading.SOURCES)
final class SourceHistoryCommands {

    private static final Set<OutputFormat> GRADED = Set.of(OutputFormat.TABLE, OutputFormat.JSON);

    /** Of each part, where another program reads them. */
    private static final int ROWS = 1000;

    private final SourceHistories histories;
    private final Grading grading;

    SourceHistoryCommands(SourceHistories histories, Grading grading) {
        this.histories = histories;
        this.grading = grading;
    }

    @Command(
            name = "source",
            description =
                    "show who a source is, what it said, relayed, contradicted and was contradicted on, and its record",
            help = "source \"US Africa Command\"\nsource Kremlin --limit 5\nsource Kremlin --format csv")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int source(
            CommandOutput output,
            @Argument(index = 0, description = "any of its names")
                    @Accepts(value = "NAME", completion = SourceNames.class)
                    String name,
            @Option(
                            longName = "limit",
                            description = "how many rows of each part; default 20 in a table, 1000 in other formats")
                    @Accepts("N")
                    @Nullable
                    Integer limit,
            WithGrades with) {
        if (limit != null && limit < 1) {
            throw new UsageError("--limit is " + limit + "; a whole number from 1 is allowed");
        }
        if (with.grades() && !GRADED.contains(output.outputFormat())) {
            throw new UsageError("--with-grades goes with table and json here; sources lists grades in any format");
        }
        boolean table = output.outputFormat() == OutputFormat.TABLE;
        int rows = Objects.requireNonNullElse(limit, table ? SourcePage.ROWS : ROWS);
        SourceHistory history = histories.of(name, rows);
        List<Standing> grades = grading.grades(with.grades())
                .of(Graded.source(history.entry().source().label()));
        switch (output.outputFormat()) {
            case JSON -> Results.json(GradeJson.onto(SourceHistoryJson.of(history, rows), grades), output);
            case TABLE -> {
                Results.lines(SourcePage.of(history, rows, output.width()), output);
                Results.lines(RecordText.of(history.record(), output.width()), output);
                Results.lines(GradeText.notes(grades, output.width()), output);
                output.hint(
                        history.said().isEmpty()
                                ? "Next: sources"
                                : "Next: show " + history.said().get(0).claim().id() + "  ·  claims --source NAME");
            }
            default -> Results.listing(SourceHistoryListing.of(history, rows), output);
        }
        if (!table && history.longest() > rows) {
            output.hint("The longest part has " + history.longest() + " rows; --limit " + history.longest()
                    + " writes them all.");
        }
        return 0;
    }
}
