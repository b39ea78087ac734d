package org.gainsay.report.markdown;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the blocks of a Markdown page; what comes from a claim is escaped before. */
final class Markdown {

    private final PrintWriter target;

    Markdown(PrintWriter target) {
        this.target = target;
    }

    void heading(int level, String text) {
        target.print("#".repeat(level) + " " + text + "\n\n");
    }

    void paragraph(String text) {
        target.print(text + "\n\n");
    }

    void item(String text) {
        target.print("- " + text + "\n");
    }

    /** Ends a list or a table. */
    void end() {
        target.print("\n");
    }

    void row(List<String> cells) {
        target.print(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    void heads(List<String> cells) {
        row(cells);
        row(cells.stream().map(any -> "---").toList());
    }
}
