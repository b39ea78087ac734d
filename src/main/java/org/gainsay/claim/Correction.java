package org.gainsay.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What took the place of a claim.
 *
 * @param was the claim until then; null where it had been dropped
 * @param became the claim from then on; null where it was dropped
 * @param author who did it; empty where a file was loaded over it
 */
public record Correction(@Nullable Claim was, @Nullable Claim became, String author, String reason, Instant at) {}
