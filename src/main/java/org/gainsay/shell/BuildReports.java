package org.gainsay.shell;

import java.util.List;
import org.gainsay.report.exchange.BuildReport;
import org.gainsay.report.exchange.GithubAnnotations;
import org.gainsay.report.exchange.JunitXml;
import org.gainsay.report.exchange.SarifLog;

/** Prints a check for the places where a build reports. */
final class BuildReports {

    private BuildReports() {}

    /** What the format leaves out, or its reader will not show, is told on stderr. */
    static void print(BuildReport report, CommandOutput output) {
        tell(
                switch (output.outputFormat()) {
                    case SARIF -> sarif(report, output);
                    case JUNIT -> junit(report, output);
                    case GITHUB -> GithubAnnotations.write(report, output);
                    case TABLE, JSON, JSONL, CSV, MARKDOWN, HTML, JSONLD ->
                        throw new IllegalArgumentException(output.outputFormat() + " is none of a build");
                },
                output);
    }

    private static List<String> sarif(BuildReport report, CommandOutput output) {
        List<String> leftOut = SarifLog.write(report, output);
        output.println();
        return leftOut;
    }

    private static List<String> junit(BuildReport report, CommandOutput output) {
        JunitXml.write(report, output);
        return List.of();
    }

    private static void tell(List<String> sentences, CommandOutput output) {
        sentences.forEach(sentence -> output.messages().println(sentence));
    }
}
