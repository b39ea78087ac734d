package org.gainsay.format;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A column of a file in CSV: a field of the JSON that a record stands for, its path dotted.
 *
 * @param pointer where the field stands in the JSON
 */
record CsvColumn(String name, String pointer, Kind kind) {

    /** How a cell is written. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        /** Texts with {@code ;} between them. */
        LIST,
        /** Hops from the innermost outward with {@code >} between them. */
        CHAIN,
        /** As JSON. */
        PARTS
    }

    /** Puts what a cell stands for into the JSON of its record. */
    void put(ObjectNode json, String cell) {
        int slash = pointer.lastIndexOf('/');
        ObjectNode owner = slash == 0 ? json : json.withObject(pointer.substring(0, slash));
        owner.set(pointer.substring(slash + 1), CsvCell.json(kind, cell));
    }

    /** The cell in which the field of some JSON is written; empty where the field is absent. */
    String cell(ObjectNode json) {
        JsonNode value = json.at(pointer);
        return value.isMissingNode() ? "" : CsvGuard.guarded(CsvCell.text(kind, value));
    }

    static CsvColumn of(String name, Kind kind) {
        return new CsvColumn(name, "/" + name.replace('.', '/'), kind);
    }
}
