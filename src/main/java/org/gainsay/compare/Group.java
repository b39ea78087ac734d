package org.gainsay.compare;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.source.Independence;
import org.gainsay.source.Institutions;

/**
 * A position while it is being made.
 *
 * @param members by their place among the members of the question
 */
record Group(String label, List<Integer> members) {

    Position position(Ties ties, Institutions institutions) {
        List<Claim> claims = members.stream()
                .map(member -> ties.members().get(member).claim())
                .toList();
        return new Position(label, claims, Independence.of(claims, institutions));
    }
}
