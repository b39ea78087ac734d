package org.gainsay.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cells in aligned columns. Long cells wrap between words; a column is never narrower than its longest word. */
final class Grid {

    private static final int GAP = 2;

    /** Cells up to this width keep to one line, as long as there is room for it. */
    private static final int KEPT_WHOLE = 24;

    private final List<List<String>> rows;
    private final Set<Integer> right;
    private final int columns;

    /**
     * @param rows of equal length, one at least
     * @param right the columns whose cells stand at the right
     */
    Grid(List<List<String>> rows, Set<Integer> right) {
        this.rows = rows;
        this.right = right;
        this.columns = rows.get(0).size();
    }

    /** Its lines; nothing where the width is too narrow for the longest words. */
    Optional<List<String>> lines(int width) {
        return widths(width - GAP * (columns - 1))
                .map(widths -> rows.stream().flatMap(row -> lines(row, widths)).toList());
    }

    private Optional<int[]> widths(int available) {
        int[] natural = longest(ScreenText::width);
        int[] words = longest(ScreenText::longestWord);
        int[] keptWhole = IntStream.range(0, columns)
                .map(column -> Math.max(words[column], Math.min(KEPT_WHOLE, natural[column])))
                .toArray();
        return Stream.of(natural, keptWhole, words)
                .filter(least -> IntStream.of(least).asLongStream().sum() <= available)
                .findFirst()
                .map(least -> grown(least, natural, available));
    }

    private int[] longest(ToIntFunction<String> measure) {
        return IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> measure.applyAsInt(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
    }

    /** Gives what room is left to the narrowest of the columns that need it, one terminal column at a time. */
    private static int[] grown(int[] least, int[] natural, int available) {
        int[] widths = least.clone();
        int left = available - IntStream.of(widths).sum();
        while (left > 0 && !Arrays.equals(widths, natural)) {
            int narrowest = IntStream.range(0, widths.length)
                    .filter(column -> widths[column] < natural[column])
                    .reduce((one, other) -> widths[other] < widths[one] ? other : one)
                    .orElseThrow();
            widths[narrowest]++;
            left--;
        }
        return widths;
    }

    private Stream<String> lines(List<String> row, int[] widths) {
        List<List<String>> cells = IntStream.range(0, columns)
                .mapToObj(column -> ScreenText.wrapped(row.get(column), widths[column]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(line -> line(cells, line, widths));
    }

    private String line(List<List<String>> cells, int number, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            List<String> cell = cells.get(column);
            String text = number < cell.size() ? cell.get(number) : "";
            String space = " ".repeat(widths[column] - ScreenText.width(text));
            line.append(" ".repeat(column == 0 ? 0 : GAP)).append(right.contains(column) ? space + text : text + space);
        }
        return line.toString().stripTrailing();
    }
}
