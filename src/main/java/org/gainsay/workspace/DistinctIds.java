package org.gainsay.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.format.ClaimId;

/** Gives each claim of an article an id of its own: two may share quote, predicate, figure and chain, and so the id that is derived. */
final class DistinctIds {

    private DistinctIds() {}

    /** The same claim again is left out; another one of the same id gets its number, in the order of the text. */
    static List<Claim> of(List<Claim> claims) {
        Map<String, Claim> byId = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Claim named = claim;
            Claim first = byId.putIfAbsent(named.id(), named);
            for (int number = 2; first != null && !ClaimId.sameContent(first, named); number++) {
                named = claim.withId(claim.id() + "-" + number);
                first = byId.putIfAbsent(named.id(), named);
            }
        }
        return List.copyOf(byId.values());
    }
}
