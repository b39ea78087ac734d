package org.gainsay.workspace;

import org.gainsay.claim.DateRange;
import org.gainsay.claim.TimeBasis;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells of the articles handed in; null says nothing.
 *
 * @param publishedBasis how the date is known; unknown without one
 */
public record ArticleOptions(
        @Nullable DateRange published, TimeBasis publishedBasis, @Nullable String publisher, @Nullable String url) {}
