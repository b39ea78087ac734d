package org.gainsay.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;

/** The claims of one file by id: the same claim again is counted once, another claim of the same id is a fault. */
final class DistinctClaims {

    private final Map<String, LocatedClaim> byId = new LinkedHashMap<>();

    void add(Claim claim, boolean idGiven, Place place) {
        LocatedClaim first = byId.putIfAbsent(claim.id(), new LocatedClaim(place.file(), place.line(), claim));
        if (first == null || ClaimId.sameContent(first.claim(), claim)) {
            return;
        }
        if (idGiven) {
            place.report(
                    "id " + Shown.of(claim.id()) + " stands in line " + first.line() + " too, with another content",
                    "an id stands for one claim");
        } else {
            place.report(
                    "the id derived from this claim, " + claim.id() + ", is that of the other claim in line "
                            + first.line()
                            + " too (same document, quote, predicate, polarity, estimate and chain)",
                    "give each of the two an id");
        }
    }

    List<LocatedClaim> inOrder() {
        return List.copyOf(byId.values());
    }
}
