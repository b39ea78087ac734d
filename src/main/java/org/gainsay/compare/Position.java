package org.gainsay.compare;

import java.util.List;
import org.gainsay.claim.Claim;

/** What some say in answer to a question: claims that agree or repeat one another. */
public record Position(String label, List<Claim> claims) {

    public Position {
        claims = List.copyOf(claims);
    }
}
