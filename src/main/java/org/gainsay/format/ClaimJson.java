package org.gainsay.format;

import java.math.BigDecimal;
import java.util.List;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A claim as JSON, in the shape and the order of {@code claim.schema.json}; what is unknown is left out. */
public final class ClaimJson {

    private ClaimJson() {}

    public static ObjectNode toJson(Claim claim) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        Proposition proposition = claim.proposition();
        json.put("id", claim.id());
        json.put("subject", proposition.subject());
        json.put("predicate", proposition.predicate());
        put(json, "object", proposition.object());
        put(json, "place", proposition.place());
        if (claim.estimate() != null) {
            json.set("estimate", toJson(claim.estimate()));
        }
        json.put("polarity", claim.polarity().word());
        json.put("stance", claim.stance().word());
        json.put("modality", claim.modality().word());
        put(json, "hedges", claim.hedges());
        json.put("basis", claim.basis().word());
        if (!claim.asOf().equals(AsOf.UNKNOWN)) {
            json.set("asOf", asOf(claim.asOf()));
        }
        if (claim.saidOn() != null) {
            json.put("saidOn", DateText.of(claim.saidOn()));
        }
        ArrayNode chain = json.putArray("attribution");
        claim.attribution().forEach(hop -> chain.add(hop(hop)));
        if (claim.provenance() != null) {
            json.set("provenance", provenance(claim.provenance()));
        }
        put(json, "denies", claim.denies());
        if (claim.reading() != null) {
            json.set("read", reading(claim.reading()));
        }
        json.put("confidential", claim.confidential());
        return json;
    }

    /** An estimate as it stands in a claim. */
    public static ObjectNode toJson(Estimate estimate) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("text", estimate.text());
        put(json, "stated", estimate.stated());
        json.put("bound", estimate.bound().word());
        put(json, "low", estimate.low());
        put(json, "best", estimate.best());
        put(json, "high", estimate.high());
        json.put("lowExclusive", estimate.lowExclusive());
        json.put("highExclusive", estimate.highExclusive());
        put(json, "unit", estimate.unit());
        put(json, "of", estimate.of());
        if (!estimate.parts().isEmpty()) {
            ArrayNode parts = json.putArray("parts");
            estimate.parts().forEach(part -> parts.add(toJson(part)));
        }
        return json;
    }

    private static ObjectNode asOf(AsOf asOf) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        DateRange period = asOf.period();
        if (period != null) {
            put(json, "from", period.from() == null ? null : period.from().toString());
            put(json, "to", period.to() == null ? null : period.to().toString());
        }
        json.put("basis", asOf.basis().word());
        return json;
    }

    private static ObjectNode hop(Hop hop) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("source", hop.source());
        put(json, "role", hop.role() == null ? null : hop.role().word());
        json.put("named", hop.named());
        json.put("direct", hop.direct());
        return json;
    }

    private static ObjectNode provenance(Provenance provenance) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("document", provenance.document());
        if (provenance.start() != null) {
            json.put("start", provenance.start());
            json.put("end", provenance.end());
        }
        put(json, "quote", provenance.quote());
        return json;
    }

    private static ObjectNode reading(Reading reading) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("by", reading.by());
        if (reading.confidence() != null) {
            json.put("confidence", reading.confidence());
        }
        put(json, "pattern", reading.pattern());
        json.put("accepted", reading.accepted());
        return json;
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    private static void put(ObjectNode json, String field, @Nullable BigDecimal value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    private static void put(ObjectNode json, String field, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(field);
            values.forEach(array::add);
        }
    }
}
