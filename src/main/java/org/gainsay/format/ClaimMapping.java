package org.gainsay.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Reading;
import org.gainsay.claim.Role;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON to a claim: held against the schema, defaults put in, ranges checked; every fault of the object is reported at once. */
final class ClaimMapping {

    /** Made when it is first asked for: it takes longer to read than most files. */
    private static final class ClaimSchema {
        static final SchemaCheck CHECK = SchemaCheck.of("claim.schema.json");
    }

    private final EstimateMapping estimates;

    ClaimMapping(Function<String, Optional<Estimate>> quantities) {
        this.estimates = new EstimateMapping(quantities);
    }

    /** The claim; empty where anything of it is wrong. */
    Optional<Claim> claim(ObjectNode json, Place place) {
        List<Fault> faults = new ArrayList<>(ClaimSchema.CHECK.faults(json));
        Optional<Claim> claim = new Reader(json, faults).claim();
        faults.forEach(place::report);
        return claim;
    }

    /**
     * The claim of JSON that was written from a claim, and so needs no schema.
     *
     * @throws IllegalArgumentException where it was not
     */
    Claim written(ObjectNode json) {
        List<Fault> faults = new ArrayList<>();
        return new Reader(json, faults)
                .claim()
                .orElseThrow(() -> new IllegalArgumentException("This was not written from a claim: " + faults));
    }

    /** Reads one object; a part in which the schema found a fault is passed over, the others are still looked into. */
    private final class Reader {

        private final ObjectNode json;
        private final List<Fault> faults;

        Reader(ObjectNode json, List<Fault> faults) {
            this.json = json;
            this.faults = faults;
        }

        Optional<Claim> claim() {
            Estimate estimate = part("estimate", () -> estimates.estimate(json.get("estimate")));
            AsOf asOf = part("asOf", () -> asOf(json.get("asOf")));
            DateRange saidOn = part(
                    "saidOn", () -> DateText.dateOrWindow(json.get("saidOn").stringValue()));
            Provenance provenance = part("provenance", () -> provenance(json.get("provenance")));
            Reading reading = part("read", () -> reading(json.get("read")));
            if (!faults.isEmpty()) {
                return Optional.empty();
            }
            Proposition proposition = new Proposition(
                    json.get("subject").stringValue(),
                    json.get("predicate").stringValue(),
                    Fields.text(json, "object"),
                    Fields.text(json, "place"));
            Polarity polarity = Fields.word(json, "polarity", Polarity.class).orElseThrow();
            List<Hop> attribution =
                    json.get("attribution").values().stream().map(this::hop).toList();
            return Optional.of(new Claim(
                    Objects.requireNonNullElseGet(
                            Fields.text(json, "id"),
                            () -> ClaimId.of(proposition, estimate, polarity, attribution, provenance)),
                    proposition,
                    estimate,
                    polarity,
                    Fields.word(json, "stance", Stance.class).orElseGet(() -> usual(polarity)),
                    Fields.word(json, "modality", Modality.class).orElse(Modality.CERTAIN),
                    Fields.texts(json, "hedges"),
                    Fields.word(json, "basis", Basis.class).orElse(Basis.UNSTATED),
                    asOf == null ? AsOf.UNKNOWN : asOf,
                    saidOn,
                    attribution,
                    provenance,
                    Fields.texts(json, "denies"),
                    reading,
                    json.path("confidential").asBoolean(false)));
        }

        private <T> @Nullable T part(String field, Supplier<T> reader) {
            if (!json.hasNonNull(field)
                    || faults.stream().anyMatch(fault -> fault.path().isEmpty() || fault.isIn(field))) {
                return null;
            }
            try {
                return reader.get();
            } catch (IllegalArgumentException e) { // what the records' constructors refuse
                faults.add(new Fault(field, "'" + field + "': " + e.getMessage(), ""));
                return null;
            }
        }

        private Hop hop(JsonNode hop) {
            return new Hop(
                    hop.get("source").stringValue(),
                    Fields.word(hop, "role", Role.class).orElse(null),
                    hop.path("named").asBoolean(true),
                    hop.path("direct").asBoolean(false));
        }
    }

    private static Stance usual(Polarity polarity) {
        return switch (polarity) {
            case ASSERTED -> Stance.STATES;
            case DENIED -> Stance.DENIES;
            case WITHHELD -> Stance.DECLINES;
        };
    }

    private static AsOf asOf(JsonNode json) {
        String from = Fields.text(json, "from");
        String to = Fields.text(json, "to");
        boolean dated = from != null || to != null;
        return new AsOf(
                dated ? DateText.window(from, to) : null,
                Fields.word(json, "basis", TimeBasis.class).orElse(dated ? TimeBasis.STATED : TimeBasis.UNKNOWN));
    }

    private static Provenance provenance(JsonNode json) {
        return new Provenance(
                json.get("document").stringValue(),
                Fields.offset(json, "start"),
                Fields.offset(json, "end"),
                Fields.text(json, "quote"));
    }

    private static Reading reading(JsonNode json) {
        JsonNode confidence = json.path("confidence");
        return new Reading(
                json.get("by").stringValue(),
                confidence.isNumber() ? confidence.doubleValue() : null,
                Fields.text(json, "pattern"),
                json.path("accepted").asBoolean(false));
    }
}
