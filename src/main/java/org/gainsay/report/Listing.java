package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows under headings, to be written as a table, as CSV, as Markdown or as JSON.
 *
 * @param columns the headings; as JSON names they are taken as they stand
 * @param rows each as long as the headings
 */
public record Listing(List<String> columns, List<List<String>> rows) {

    public Listing {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row has not " + width + " cells");
        }
    }

    /**
     * The same with one more column at the end.
     *
     * @param cells one for each row
     */
    public Listing with(String column, List<String> cells) {
        return new Listing(
                Stream.concat(columns.stream(), Stream.of(column)).toList(),
                IntStream.range(0, Math.max(rows.size(), cells.size()))
                        .mapToObj(row -> Stream.concat(rows.get(row).stream(), Stream.of(cells.get(row)))
                                .toList())
                        .toList());
    }

    /** Collects rows under headings. */
    public static Builder of(String... columns) {
        return new Builder(List.of(columns));
    }

    /** Rows on their way into a listing. */
    public static final class Builder {

        private final List<String> columns;
        private final List<List<String>> rows = new ArrayList<>();

        private Builder(List<String> columns) {
            this.columns = columns;
        }

        public Builder row(Object... cells) {
            rows.add(List.of(cells).stream().map(String::valueOf).toList());
            return this;
        }

        public Listing build() {
            return new Listing(columns, rows);
        }
    }
}
