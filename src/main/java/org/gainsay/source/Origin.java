package org.gainsay.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.vocabulary.Term;

/**
 * An innermost source, with the claims that go back to it.
 *
 * @param named false for "an official", whoever it is
 * @param institution to which it belongs; empty where nobody can tell
 * @param claims its own words first, then by the length of the chain; an origin is judged by its closest wording
 */
public record Origin(Term source, boolean named, Optional<Term> institution, List<Claim> claims) {

    /** The origin's own words first, then the shortest chain, then by id. */
    static final Comparator<Claim> CLOSEST_FIRST = Comparator.comparing((Claim claim) -> !claim.inOwnWords())
            .thenComparing(claim -> claim.attribution().size())
            .thenComparing(Claim::id);

    public Origin {
        claims = claims.stream().sorted(CLOSEST_FIRST).toList();
    }

    /** The claim nearest to what the origin said. */
    public Claim closest() {
        return claims.get(0);
    }
}
