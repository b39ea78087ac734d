package org.gainsay.workspace;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.compare.ConflictChanges;

/**
 * What a correction did.
 *
 * @param claims those that it changed, as they stand now; a dropped one as it last stood
 * @param unchanged how many were so already
 * @param conflicts how the conflicts of the dataset differ by it
 */
public record Corrected(List<Claim> claims, int unchanged, ConflictChanges conflicts) {

    public Corrected {
        claims = List.copyOf(claims);
    }
}
