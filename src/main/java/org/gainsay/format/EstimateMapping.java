package org.gainsay.format;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.claim.Bound;
import org.gainsay.claim.Estimate;
import tools.jackson.databind.JsonNode;

/**
 * JSON to an estimate. Figures that are given count as given; where there are none, they are read out of the text, and a
 * unit or a thing counted that is given beside it stands.
 */
final class EstimateMapping {

    private final Function<String, Optional<Estimate>> quantities;

    EstimateMapping(Function<String, Optional<Estimate>> quantities) {
        this.quantities = quantities;
    }

    /** Throws IllegalArgumentException where the figures make no estimate, or none is read in the text. */
    Estimate estimate(JsonNode json) {
        Optional<Bound> bound = Fields.word(json, "bound", Bound.class);
        if (bound.isPresent()) {
            return given(json, bound.get());
        }
        if (Stream.of("stated", "low", "best", "high").anyMatch(json::hasNonNull)
                || !json.path("parts").isEmpty()) {
            throw new IllegalArgumentException("'bound' is missing beside the figures");
        }
        return read(json);
    }

    private Estimate given(JsonNode json, Bound bound) {
        return new Estimate(
                json.get("text").stringValue(),
                Fields.number(json, "stated"),
                bound,
                Fields.number(json, "low"),
                Fields.number(json, "best"),
                Fields.number(json, "high"),
                json.path("lowExclusive").asBoolean(false),
                json.path("highExclusive").asBoolean(false),
                Fields.text(json, "unit"),
                Fields.text(json, "of"),
                json.path("parts").values().stream().map(this::estimate).toList());
    }

    private Estimate read(JsonNode json) {
        String text = json.get("text").stringValue();
        Estimate read = quantities
                .apply(text)
                .orElseThrow(() -> new IllegalArgumentException("no figure is read in " + Shown.of(text)
                        + "; leave it out, or give bound, low, best and high"));
        String unit = Fields.text(json, "unit");
        String of = Fields.text(json, "of");
        return new Estimate(
                text,
                read.stated(),
                read.bound(),
                read.low(),
                read.best(),
                read.high(),
                read.lowExclusive(),
                read.highExclusive(),
                unit == null ? read.unit() : unit,
                of == null ? read.of() : of,
                read.parts());
    }
}
