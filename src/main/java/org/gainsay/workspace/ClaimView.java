package org.gainsay.workspace;

import java.util.List;
import org.gainsay.claim.Correction;
import org.gainsay.claim.Document;
import org.gainsay.compare.Findings;
import org.gainsay.credibility.ClaimRecord;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a claim.
 *
 * @param document where it stands; null where that is not known
 * @param findings conflicts and relays in which it takes part
 * @param history what took its place, in the order in which it was done
 * @param backing who stands behind it and who against it
 */
public record ClaimView(@Nullable Document document, Findings findings, List<Correction> history, ClaimRecord backing) {

    public ClaimView {
        history = List.copyOf(history);
    }
}
