package org.gainsay.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.input.Nearest;
import tools.jackson.databind.node.ObjectNode;

/**
 * The columns of a CSV file, in its order.
 *
 * @param columns that it may have
 * @param right whether each column is known, none stands twice and none is missing
 * @param complete whether none is missing without which no line can be right
 */
record CsvHeader(CsvColumns columns, List<String> names, boolean right, boolean complete) {

    CsvHeader {
        names = List.copyOf(names);
    }

    static CsvHeader read(CsvColumns columns, List<String> cells, Place place) {
        List<String> names = cells.stream().map(String::strip).toList();
        List<String> known = columns.names();
        boolean right = true;
        Set<String> seen = new HashSet<>();
        Set<String> meant = new HashSet<>();
        for (String name : names) {
            if (!known.contains(name)) {
                place.report(Shown.of(name) + " is not a known column", Nearest.hint(name, known));
                Nearest.to(name, known).ifPresent(meant::add);
                right = false;
            } else if (!seen.add(name)) {
                place.report("column '" + name + "' stands twice", "a column stands once");
                right = false;
            }
        }
        List<String> missing = new ArrayList<>(columns.required());
        missing.removeAll(seen);
        missing.stream()
                .filter(name -> !meant.contains(name))
                .forEach(name -> place.report("column '" + name + "' is missing", "the first line names the columns"));
        return new CsvHeader(columns, names, right && missing.isEmpty(), missing.isEmpty());
    }

    /** The JSON that a record stands for; empty cells, and cells of unknown columns, are left out. */
    ObjectNode json(List<String> cells) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        for (int i = 0; i < names.size(); i++) {
            String cell = CsvGuard.unguarded(cells.get(i));
            if (!cell.isBlank()) {
                columns.named(names.get(i)).ifPresent(column -> column.put(json, cell));
            }
        }
        return json;
    }
}
