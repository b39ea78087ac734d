package org.gainsay.evaluate;

import java.util.List;
import org.gainsay.claim.Claim;

/**
 * What was found in articles.
 *
 * @param conflicts each as the claims of each of its positions
 */
public record ArticleFindings(List<Claim> claims, List<List<List<Claim>>> conflicts) {

    public ArticleFindings {
        claims = List.copyOf(claims);
        conflicts = List.copyOf(conflicts);
    }
}
