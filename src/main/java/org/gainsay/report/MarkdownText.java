package org.gainsay.report;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A listing as a Markdown table; nothing in a cell is taken for markup. */
public final class MarkdownText {

    private static final String MARKUP = "\\`*_{}[]<>|#";

    private MarkdownText() {}

    public static String of(Listing listing) {
        StringBuilder text = new StringBuilder()
                .append(row(listing.columns()))
                .append(row(Collections.nCopies(listing.columns().size(), "---")));
        listing.rows()
                .forEach(row ->
                        text.append(row(row.stream().map(MarkdownText::escaped).toList())));
        return text.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escaped(String cell) {
        return cell.replaceAll("\\R", " ")
                .chars()
                .mapToObj(c -> MARKUP.indexOf(c) < 0 ? Character.toString(c) : "\\" + (char) c)
                .collect(Collectors.joining());
    }
}
