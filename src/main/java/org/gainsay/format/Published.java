package org.gainsay.format;

import java.time.LocalDate;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.TimeBasis;
import org.jspecify.annotations.Nullable;

/** When a document was published, and how that is known; no days where it is unknown. */
record Published(@Nullable DateRange days, TimeBasis basis) {

    /**
     * A window stands before a date, which is then a guess within it. A date is stated and a window inferred, unless
     * the basis is given.
     *
     * @throws IllegalArgumentException where a text is no date, or the date lies outside the window
     */
    static Published of(@Nullable String published, @Nullable String window, @Nullable TimeBasis given) {
        if (published == null && window == null) {
            if (given != null && given != TimeBasis.UNKNOWN) {
                throw new IllegalArgumentException("'publishedBasis' is '" + given.word() + "', but no date is given");
            }
            return new Published(null, TimeBasis.UNKNOWN);
        }
        DateRange date = published == null ? null : DateText.dateOrWindow(published);
        DateRange days = window == null ? date : DateText.dateOrWindow(window);
        if (date != null && days != null && !contains(days, date)) {
            throw new IllegalArgumentException("'published' is " + date + ", outside 'publishedWindow' " + days);
        }
        boolean inferred = window != null || (published != null && published.contains("/"));
        return new Published(days, given != null ? given : inferred ? TimeBasis.INFERRED : TimeBasis.STATED);
    }

    private static boolean contains(DateRange whole, DateRange part) {
        return isBefore(whole.from(), part.from()) && isBefore(part.to(), whole.to());
    }

    private static boolean isBefore(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        return earlier == null || later == null || !earlier.isAfter(later);
    }
}
