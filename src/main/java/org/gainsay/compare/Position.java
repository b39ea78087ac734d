package org.gainsay.compare;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.source.Independence;

/**
 * What some say in answer to a question: claims that agree or repeat one another.
 *
 * @param clashing those of the claims that clash with a claim of another position
 * @param independence of the origins that stand behind it
 */
public record Position(String label, List<Claim> claims, List<Claim> clashing, Independence independence) {

    public Position {
        claims = List.copyOf(claims);
        clashing = List.copyOf(clashing);
    }
}
