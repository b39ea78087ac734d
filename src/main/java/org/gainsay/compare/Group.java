package org.gainsay.compare;

import java.util.List;
import java.util.function.IntPredicate;
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
        List<Claim> claims = claims(ties, member -> true);
        List<Claim> clashing = claims(ties, member -> ties.of(member).hasClash());
        return new Position(label, claims, clashing, Independence.of(claims, institutions));
    }

    private List<Claim> claims(Ties ties, IntPredicate chosen) {
        return members.stream()
                .filter(chosen::test)
                .map(member -> ties.members().get(member).claim())
                .toList();
    }
}
