package org.gainsay.report.markdown;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes Markdown of which nothing but its own words is markup: whatever comes from a claim is escaped. */
final class Markdown {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What Markdown, and HTML in it, reads as more than itself, wherever it stands. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_{}\\[\\]<>|#~&$^=]");

    /** An address that some wikis make a link of by themselves. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(https?|ftp|mailto|javascript|data):");

    private final PrintWriter target;

    Markdown(PrintWriter target) {
        this.target = target;
    }

    /** The text on one line, as it is, wherever on a line it comes to stand. */
    static String escaped(String text) {
        return escapedPiece(text.strip())
                .replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
                .replaceFirst("^([-+!])", "\\\\$1");
    }

    /** The same for a text that stands within a line, of which spaces at the ends are kept. */
    static String escapedPiece(String text) {
        String line = SPACE.matcher(text).replaceAll(" ");
        return ADDRESS.matcher(ANYWHERE.matcher(line).replaceAll("\\\\$0")).replaceAll("$1\\\\:");
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
