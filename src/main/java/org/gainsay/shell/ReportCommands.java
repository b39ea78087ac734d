package org.gainsay.shell;

import java.nio.file.Path;
import java.util.List;
import org.gainsay.claim.Counted;
import org.gainsay.report.dossier.Dossier;
import org.gainsay.report.html.HtmlReport;
import org.gainsay.report.markdown.MarkdownReport;
import org.gainsay.review.Judged;
import org.gainsay.rule.Verdict;
import org.gainsay.workspace.ConflictFilter;
import org.gainsay.workspace.Reporting;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** The dataset for reading, by people who never open a terminal. What is confidential stays here, and is counted. */
@CommandGroup(CommandGroup.Heading.REPORTS)
final class ReportCommands {

    private final Reporting reporting;
    private final GlobalOptions options;

    ReportCommands(Reporting reporting, GlobalOptions options) {
        this.reporting = reporting;
        this.options = options;
    }

    @Command(
            name = "report",
            description = "write the conflicts of the dataset as one page for reading, printing and a wiki",
            help =
                    "report --output report.html\nreport --verdict disputed --output disputed.html\nreport --format markdown --output report.md")
    @Formats({OutputFormat.HTML, OutputFormat.MARKDOWN})
    int report(
            CommandOutput output,
            @Option(longName = "verdict", description = "only conflicts of this verdict") List<Verdict> verdict,
            @Option(longName = "rule", description = "only conflicts of this rule")
                    @Accepts(value = "RULE", completion = RuleIds.class)
                    @Nullable
                    String rule,
            @Option(longName = "source", description = "only conflicts with this source in a chain")
                    @Accepts(value = "NAME", completion = SourceNames.class)
                    @Nullable
                    String source,
            @Option(longName = "about", description = "only conflicts with this text in the question") @Nullable
                    String about,
            @Option(longName = "status", description = "only conflicts of this status") List<Judged.Status> status,
            WithGrades grades) {
        ConflictFilter filter = new ConflictFilter(verdict, rule, source, about);
        Dossier dossier = reporting.dossier(filter, status, grades.grades(), Version.current(), dataset());
        if (output.outputFormat() == OutputFormat.MARKDOWN) {
            MarkdownReport.write(dossier, output);
        } else {
            HtmlReport.write(dossier, output);
        }
        dossier.withheld().sentences().forEach(output::hint);
        int failed = dossier.findings().coverage().failed().size();
        if (failed > 0) {
            output.messages().println(Counted.of(failed, "comparison") + " failed; the report is not complete");
            return Failures.FAILED;
        }
        return 0;
    }

    /** The name of the file alone: a report leaves this machine. */
    private String dataset() {
        Path name = options.database().getFileName();
        return options.memory() || name == null ? "in memory" : name.toString().replaceFirst("\\.mv\\.db$", "");
    }
}
