package org.gainsay.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of a table of words: cells are parted by bars, the words of a cell by commas; a line that begins with # is a comment. */
public final class Rows {

    /** One row; a cell that it does not have is empty. */
    public record Row(List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        public List<String> words(int index) {
            return COMMA.splitAsStream(cell(index))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern COMMA = Pattern.compile(",");

    private Rows() {}

    /** The rows of a table that lies beside a class, in their order. */
    public static List<Row> of(Class<?> beside, String table) {
        try (InputStream stream = beside.getResourceAsStream(table)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + table + " is not in the program");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            new Row(BAR.splitAsStream(line).map(String::strip).toList()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the table " + table + " cannot be read", unreadable);
        }
    }
}
