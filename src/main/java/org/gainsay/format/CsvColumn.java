package org.gainsay.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A column of a claim file in CSV: a field of the claim's JSON, its path dotted.
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

    static final List<CsvColumn> ALL = List.of(
            of("id", Kind.TEXT),
            of("subject", Kind.TEXT),
            of("predicate", Kind.TEXT),
            of("object", Kind.TEXT),
            of("place", Kind.TEXT),
            new CsvColumn("estimate", "/estimate/text", Kind.TEXT),
            of("estimate.stated", Kind.NUMBER),
            of("estimate.bound", Kind.TEXT),
            of("estimate.low", Kind.NUMBER),
            of("estimate.best", Kind.NUMBER),
            of("estimate.high", Kind.NUMBER),
            of("estimate.lowExclusive", Kind.FLAG),
            of("estimate.highExclusive", Kind.FLAG),
            of("estimate.unit", Kind.TEXT),
            of("estimate.of", Kind.TEXT),
            of("estimate.parts", Kind.PARTS),
            of("polarity", Kind.TEXT),
            of("stance", Kind.TEXT),
            of("modality", Kind.TEXT),
            of("hedges", Kind.LIST),
            of("basis", Kind.TEXT),
            of("asOf.from", Kind.TEXT),
            of("asOf.to", Kind.TEXT),
            of("asOf.basis", Kind.TEXT),
            of("saidOn", Kind.TEXT),
            of("attribution", Kind.CHAIN),
            of("provenance.document", Kind.TEXT),
            of("provenance.start", Kind.NUMBER),
            of("provenance.end", Kind.NUMBER),
            of("provenance.quote", Kind.TEXT),
            of("denies", Kind.LIST),
            of("read.by", Kind.TEXT),
            of("read.confidence", Kind.NUMBER),
            of("read.pattern", Kind.TEXT),
            of("read.accepted", Kind.FLAG),
            of("confidential", Kind.FLAG));

    private static final Map<String, CsvColumn> BY_NAME =
            ALL.stream().collect(Collectors.toMap(CsvColumn::name, Function.identity()));

    static final List<String> NAMES = ALL.stream().map(CsvColumn::name).toList();

    /** Without these columns no line can be a claim. */
    static final List<String> REQUIRED = List.of("subject", "predicate", "polarity", "attribution");

    static Optional<CsvColumn> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Puts what a cell stands for into a claim's JSON. */
    void put(ObjectNode claim, String cell) {
        int slash = pointer.lastIndexOf('/');
        ObjectNode owner = slash == 0 ? claim : claim.withObject(pointer.substring(0, slash));
        owner.set(pointer.substring(slash + 1), CsvCell.json(kind, cell));
    }

    /** The cell in which a claim's JSON is written; empty where the field is absent. */
    String cell(ObjectNode claim) {
        JsonNode value = claim.at(pointer);
        return value.isMissingNode() ? "" : CsvGuard.guarded(CsvCell.text(kind, value));
    }

    private static CsvColumn of(String name, Kind kind) {
        return new CsvColumn(name, "/" + name.replace('.', '/'), kind);
    }
}
