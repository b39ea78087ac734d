package org.gainsay.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.format.CsvColumn.Kind;
import tools.jackson.databind.node.ObjectNode;

/** The columns that a kind of CSV file may have. */
final class CsvColumns {

    static final CsvColumns OF_CLAIMS = new CsvColumns(
            List.of("subject", "predicate", "polarity", "attribution"),
            List.of(
                    CsvColumn.of("id", Kind.TEXT),
                    CsvColumn.of("subject", Kind.TEXT),
                    CsvColumn.of("predicate", Kind.TEXT),
                    CsvColumn.of("object", Kind.TEXT),
                    CsvColumn.of("place", Kind.TEXT),
                    new CsvColumn("estimate", "/estimate/text", Kind.TEXT),
                    CsvColumn.of("estimate.stated", Kind.NUMBER),
                    CsvColumn.of("estimate.bound", Kind.TEXT),
                    CsvColumn.of("estimate.low", Kind.NUMBER),
                    CsvColumn.of("estimate.best", Kind.NUMBER),
                    CsvColumn.of("estimate.high", Kind.NUMBER),
                    CsvColumn.of("estimate.lowExclusive", Kind.FLAG),
                    CsvColumn.of("estimate.highExclusive", Kind.FLAG),
                    CsvColumn.of("estimate.unit", Kind.TEXT),
                    CsvColumn.of("estimate.of", Kind.TEXT),
                    CsvColumn.of("estimate.parts", Kind.PARTS),
                    CsvColumn.of("polarity", Kind.TEXT),
                    CsvColumn.of("stance", Kind.TEXT),
                    CsvColumn.of("modality", Kind.TEXT),
                    CsvColumn.of("hedges", Kind.LIST),
                    CsvColumn.of("basis", Kind.TEXT),
                    CsvColumn.of("asOf.from", Kind.TEXT),
                    CsvColumn.of("asOf.to", Kind.TEXT),
                    CsvColumn.of("asOf.basis", Kind.TEXT),
                    CsvColumn.of("saidOn", Kind.TEXT),
                    CsvColumn.of("attribution", Kind.CHAIN),
                    CsvColumn.of("provenance.document", Kind.TEXT),
                    CsvColumn.of("provenance.start", Kind.NUMBER),
                    CsvColumn.of("provenance.end", Kind.NUMBER),
                    CsvColumn.of("provenance.quote", Kind.TEXT),
                    CsvColumn.of("denies", Kind.LIST),
                    CsvColumn.of("read.by", Kind.TEXT),
                    CsvColumn.of("read.confidence", Kind.NUMBER),
                    CsvColumn.of("read.pattern", Kind.TEXT),
                    CsvColumn.of("read.accepted", Kind.FLAG),
                    CsvColumn.of("confidential", Kind.FLAG)));

    static final CsvColumns OF_SOURCES = new CsvColumns(
            List.of("name"),
            List.of(
                    CsvColumn.of("name", Kind.TEXT),
                    CsvColumn.of("aliases", Kind.LIST),
                    CsvColumn.of("kind", Kind.TEXT),
                    CsvColumn.of("country", Kind.TEXT),
                    CsvColumn.of("parent", Kind.TEXT),
                    CsvColumn.of("speaksFor", Kind.LIST),
                    CsvColumn.of("family", Kind.TEXT),
                    CsvColumn.of("exactMatch", Kind.TEXT),
                    CsvColumn.of("controls", Kind.PARTS),
                    CsvColumn.of("interests", Kind.PARTS),
                    CsvColumn.of("confidential", Kind.FLAG)));

    private final List<String> required;
    private final List<CsvColumn> all;
    private final Map<String, CsvColumn> byName;

    /** @param required without these columns no record can be what the file holds */
    private CsvColumns(List<String> required, List<CsvColumn> all) {
        this.required = required;
        this.all = all;
        this.byName = all.stream().collect(Collectors.toUnmodifiableMap(CsvColumn::name, Function.identity()));
    }

    List<String> names() {
        return all.stream().map(CsvColumn::name).toList();
    }

    List<String> required() {
        return required;
    }

    Optional<CsvColumn> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A record for some JSON. */
    List<String> cells(ObjectNode json) {
        return all.stream().map(column -> column.cell(json)).toList();
    }
}
