package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A listing as aligned columns that fit a terminal: long cells wrap, nothing is cut. */
public final class TableText {

    /** The width that stands for no limit: a pipe cuts nothing and wraps nothing. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final String GAP = "  ";

    private TableText() {}

    /** With headings; ends in a line break unless there are no rows. */
    public static String of(Listing listing, int width) {
        if (listing.rows().isEmpty()) {
            return "";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(listing.columns().stream()
                .map(heading -> heading.toUpperCase(Locale.ROOT))
                .toList());
        rows.addAll(listing.rows());
        return new Grid(rows, figures(listing.rows()))
                .lines(width).orElseGet(() -> blocks(listing, width)).stream()
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The columns of which every cell is a figure. */
    static Set<Integer> figures(List<List<String>> rows) {
        return IntStream.range(0, rows.get(0).size())
                .filter(column -> rows.stream().map(row -> row.get(column)).allMatch(TableText::isFigure))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean isFigure(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(c -> Character.isDigit(c) || c == ',');
    }

    /** A cell a line under each other, for a terminal that is too narrow for columns. */
    private static List<String> blocks(Listing listing, int width) {
        int headings =
                listing.columns().stream().mapToInt(ScreenText::width).max().orElse(0);
        int room = Math.max(1, width - headings - GAP.length());
        List<String> lines = new ArrayList<>();
        for (List<String> row : listing.rows()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            IntStream.range(0, row.size())
                    .filter(column -> !row.get(column).isEmpty())
                    .mapToObj(column -> cell(listing.columns().get(column), headings, row.get(column), room))
                    .flatMap(cell -> cell)
                    .forEach(lines::add);
        }
        return lines;
    }

    private static Stream<String> cell(String heading, int headings, String text, int room) {
        List<String> lines = ScreenText.wrapped(text, room);
        return IntStream.range(0, lines.size()).mapToObj(line -> {
            String label = line == 0 ? heading : "";
            return label + " ".repeat(headings - ScreenText.width(label)) + GAP + lines.get(line);
        });
    }
}
