package org.gainsay.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.input.Nearest;
import org.gainsay.input.Problems;
import org.gainsay.source.Assertion;
import org.gainsay.source.ValueKind;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a file of assertions, and finds what they say twice or in two ways. */
final class AssertionRows implements CsvRecords.Sink {

    private static final List<String> COLUMNS = List.of("source", "variable", "value");

    private static final Comparator<Row> BY_SUBJECT = Comparator.comparing(
                    (Row row) -> row.assertion().source())
            .thenComparing(row -> row.assertion().variable())
            .thenComparing(row -> row.place().line());

    private record Row(Assertion assertion, Place place) {

        boolean isOfSameSubject(Row other) {
            return assertion.source().equals(other.assertion.source())
                    && assertion.variable().equals(other.assertion.variable());
        }
    }

    private final ValueKind kind;
    private final Problems problems;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Optional<String>> canonical = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private List<String> columns = COLUMNS;
    private @Nullable Place header;

    AssertionRows(ValueKind kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    @Override
    public boolean header(List<String> names, Place place) {
        header = place;
        columns = names.stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!COLUMNS.contains(column)) {
                place.report(Shown.of(column) + " is not a known column", Nearest.hint(column, COLUMNS));
            } else if (!seen.add(column)) {
                place.report("column '" + column + "' stands twice", "a column stands once");
            }
        }
        COLUMNS.stream()
                .filter(column -> !seen.contains(column))
                .forEach(column ->
                        place.report("column '" + column + "' is missing", "the first line is source,variable,value"));
        return seen.size() == COLUMNS.size() && columns.size() == COLUMNS.size();
    }

    @Override
    public void line(List<String> cells, Place place) {
        String source = cell("source", cells, place);
        String variable = cell("variable", cells, place);
        String value = cell("value", cells, place);
        if (source.isEmpty() || variable.isEmpty() || value.isEmpty()) {
            return;
        }
        canonical
                .computeIfAbsent(value, kind::canonical)
                .ifPresentOrElse(
                        known -> rows.add(new Row(new Assertion(source, variable, known), place)),
                        () -> place.report(
                                "the value " + Shown.of(value) + " is not a number",
                                "a number such as 1200, -0.5 or 1e6 is allowed"));
    }

    /** What was taken, each once; contradictions of a source to itself, and that nothing was taken, go to the problems. */
    List<Assertion> distinct() {
        if (rows.isEmpty() && header != null && problems.found().isEmpty()) {
            header.report("no line stands below the header", "one assertion a line is allowed");
        }
        rows.sort(BY_SUBJECT);
        List<Assertion> distinct = new ArrayList<>();
        @Nullable Row first = null;
        for (Row row : rows) {
            if (first == null || !first.isOfSameSubject(row)) {
                first = row;
                distinct.add(row.assertion());
            } else if (!row.assertion().equals(first.assertion())) {
                contradiction(row, first);
            }
        }
        return distinct;
    }

    private static void contradiction(Row row, Row first) {
        row.place()
                .report(
                        Shown.of(row.assertion().source()) + " gives "
                                + Shown.of(row.assertion().variable())
                                + " the value " + Shown.of(row.assertion().value()) + ", but in line "
                                + first.place().line() + " "
                                + Shown.of(first.assertion().value()),
                        "a source gives a variable one value");
    }

    /** Names recur a million times; each is kept once. */
    private String cell(String column, List<String> cells, Place place) {
        String text = CsvGuard.unguarded(cells.get(columns.indexOf(column)).strip());
        if (text.isEmpty()) {
            place.report("the " + column + " is empty", "a text is allowed");
        }
        return texts.computeIfAbsent(text, same -> same);
    }
}
