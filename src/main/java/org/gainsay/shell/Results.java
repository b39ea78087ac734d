package org.gainsay.shell;

import java.util.List;
import org.gainsay.compare.DraftLine;
import org.gainsay.compare.Findings;
import org.gainsay.credibility.Grades;
import org.gainsay.format.Json;
import org.gainsay.report.CsvText;
import org.gainsay.report.FindingsJson;
import org.gainsay.report.Listing;
import org.gainsay.report.ListingJson;
import org.gainsay.report.MarkdownText;
import org.gainsay.report.TableText;
import org.gainsay.review.JudgedFindings;
import org.jline.utils.AttributedString;
import tools.jackson.databind.JsonNode;

/** Prints results in the format asked for. */
final class Results {

    private Results() {}

    static void lines(List<AttributedString> lines, CommandOutput output) {
        lines.forEach(output::println);
    }

    /** Rows in any format that shows rows. */
    static void listing(Listing listing, CommandOutput output) {
        switch (output.outputFormat()) {
            case JSON -> json(ListingJson.of(listing), output);
            case JSONL -> ListingJson.of(listing).forEach(row -> output.println(Json.MAPPER.writeValueAsString(row)));
            case CSV -> output.print(CsvText.of(listing));
            case MARKDOWN -> output.print(MarkdownText.of(listing));
            default -> output.print(TableText.of(listing, output.width()));
        }
    }

    /** Says that there is nothing to show: as the result where a person reads it, else on stderr. */
    static void none(String sentence, CommandOutput output) {
        if (output.outputFormat() == OutputFormat.TABLE) {
            output.println(sentence);
        } else {
            output.hint(sentence);
        }
    }

    /** All in one object, or a conflict a line. */
    static void json(Findings findings, CommandOutput output) {
        json(JudgedFindings.open(findings), Grades.none(), output);
    }

    /** The same with what was decided, and with grades. */
    static void json(JudgedFindings findings, Grades grades, CommandOutput output) {
        if (output.outputFormat() == OutputFormat.JSONL) {
            findings.conflicts()
                    .forEach(conflict ->
                            output.println(Json.MAPPER.writeValueAsString(FindingsJson.of(conflict, grades))));
        } else {
            json(findings, List.of(), grades, output);
        }
    }

    /** All in one object, with a draft beside the record where one was checked. */
    static void json(JudgedFindings findings, List<DraftLine> draft, Grades grades, CommandOutput output) {
        FindingsJson.write(findings, draft, grades, output);
        output.println();
    }

    static void json(JsonNode node, CommandOutput output) {
        output.println(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node));
    }

    /** One object a line. */
    static void jsonLine(JsonNode node, CommandOutput output) {
        output.println(Json.MAPPER.writeValueAsString(node));
    }
}
