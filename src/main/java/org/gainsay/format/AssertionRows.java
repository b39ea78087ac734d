package org.gainsay.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /** What a source can say one thing of. */
    private record Subject(String source, String variable) {}

    private record Said(Assertion assertion, int line) {}

    private final ValueKind kind;
    private final Problems problems;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Optional<String>> canonical = new HashMap<>();
    private final Map<Subject, Said> said = new LinkedHashMap<>();
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
                        known -> take(new Assertion(source, variable, known), place),
                        () -> place.report(
                                "the value " + Shown.of(value) + " is not a number",
                                "a number such as 1200, -0.5 or 1e6 is allowed"));
    }

    /** What was taken, each once; that nothing was goes to the problems. */
    List<Assertion> distinct() {
        if (said.isEmpty() && header != null && problems.found().isEmpty()) {
            header.report("no line stands below the header", "one assertion a line is allowed");
        }
        return said.values().stream().map(Said::assertion).toList();
    }

    private void take(Assertion assertion, Place place) {
        Said first = said.putIfAbsent(
                new Subject(assertion.source(), assertion.variable()), new Said(assertion, place.line()));
        if (first != null && !first.assertion().equals(assertion)) {
            place.report(
                    Shown.of(assertion.source()) + " gives " + Shown.of(assertion.variable()) + " the value "
                            + Shown.of(assertion.value()) + ", but in line " + first.line() + " "
                            + Shown.of(first.assertion().value()),
                    "a source gives a variable one value");
        }
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
