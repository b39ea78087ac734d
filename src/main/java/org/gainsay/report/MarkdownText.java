package org.gainsay.report;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A listing as a Markdown table; nothing in a cell is taken for markup. */
public final class MarkdownText {

    private MarkdownText() {}

    public static String of(Listing listing) {
        StringBuilder text = new StringBuilder()
                .append(row(listing.columns()))
                .append(row(Collections.nCopies(listing.columns().size(), "---")));
        listing.rows()
                .forEach(row ->
                        text.append(row(row.stream().map(MarkdownEscaping::line).toList())));
        return text.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
