package org.gainsay.format;

import java.util.Optional;
import org.gainsay.claim.Claim;

/** A claim as one line of JSON, and back again, for those who keep claims. */
public final class ClaimLine {

    /** No figures have to be read out of words: what a claim was written from had them. */
    private static final ClaimMapping MAPPING = new ClaimMapping(words -> Optional.empty());

    private ClaimLine() {}

    public static String of(Claim claim) {
        return Json.MAPPER.writeValueAsString(ClaimJson.toJson(claim));
    }

    /** Reads what {@link #of} wrote, and nothing else. */
    public static Claim parse(String line) {
        return MAPPING.written(Json.MAPPER.readTree(line).asObject());
    }
}
