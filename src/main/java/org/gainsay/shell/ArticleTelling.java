package org.gainsay.shell;

import org.gainsay.claim.DateRange;
import org.gainsay.claim.TimeBasis;
import org.gainsay.format.DateText;
import org.gainsay.workspace.ArticleOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Option;

/** The options that tell of articles. */
record ArticleTelling(
        @Option(longName = "published", description = "when: a day, a month, or FROM/TO, some day of which")
                @Accepts("DATE")
                @Nullable
                String published,
        @Option(longName = "publisher", description = "who publishes them") @Nullable String publisher,
        @Option(longName = "url", description = "where the one article stands") @Nullable String url) {

    ArticleOptions options() {
        return new ArticleOptions(range(), basis(), publisher, url);
    }

    private @Nullable DateRange range() {
        try {
            return published == null ? null : DateText.dateOrWindow(published);
        } catch (IllegalArgumentException e) {
            throw new UsageError("--published: " + e.getMessage());
        }
    }

    /** A window is what was found out of a day that nobody states. */
    private TimeBasis basis() {
        if (published == null) {
            return TimeBasis.UNKNOWN;
        }
        return published.contains("/") ? TimeBasis.INFERRED : TimeBasis.STATED;
    }
}
