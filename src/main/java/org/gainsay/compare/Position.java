package org.gainsay.compare;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.source.Independence;

/**
 * What some say in answer to a question: claims that agree or repeat one another.
 *
 * @param independence of the origins that stand behind it
 */
public record Position(String label, List<Claim> claims, Independence independence) {

    public Position {
        claims = List.copyOf(claims);
    }
}
