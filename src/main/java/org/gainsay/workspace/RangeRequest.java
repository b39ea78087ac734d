package org.gainsay.workspace;

import org.gainsay.claim.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Of what a person asks for low and high; what is null asks for nothing.
 *
 * @param subject what is counted
 * @param predicate how it stands, or another predicate of the same measure
 * @param during figures about, or given in, this time
 */
public record RangeRequest(
        String subject, @Nullable String predicate, @Nullable String place, @Nullable DateRange during) {}
