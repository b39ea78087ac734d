package org.gainsay.workspace;

import org.gainsay.claim.Document;
import org.gainsay.compare.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a claim.
 *
 * @param document where it stands; null where that is not known
 * @param findings conflicts and relays in which it takes part
 */
public record ClaimView(@Nullable Document document, Findings findings) {}
