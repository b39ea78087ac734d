package org.gainsay.shell;

import java.nio.file.Path;
import org.gainsay.claim.Counted;
import org.gainsay.report.dossier.Dossier;
import org.gainsay.report.html.HtmlReport;
import org.gainsay.report.markdown.MarkdownReport;
import org.gainsay.workspace.Reporting;
import org.springframework.shell.core.command.annotation.Command;

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
                    "report --output report.html\nreport --verdict disputed --output disputed.html\nreport --open --new-since friday --output today.html\nreport --format markdown --output report.md")
    @Formats({OutputFormat.HTML, OutputFormat.MARKDOWN})
    int report(CommandOutput output, ReviewOptions filters, WithGrades grades) {
        Dossier dossier =
                reporting.dossier(filters.filter(reporting.today()), grades.grades(), Version.current(), dataset());
        if (output.outputFormat() == OutputFormat.MARKDOWN) {
            MarkdownReport.write(dossier, output);
        } else {
            HtmlReport.write(dossier, output);
        }
        output.hint("Reported: " + Counted.of(dossier.findings().conflicts().size(), "conflict") + ", " + dossier.open()
                + " open.");
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
