package org.gainsay.claim;

import org.jspecify.annotations.Nullable;

/** The time that a claim is about, and how that is known; not the day on which it was said. */
public record AsOf(@Nullable DateRange period, TimeBasis basis) {

    public static final AsOf UNKNOWN = new AsOf(null, TimeBasis.UNKNOWN);

    public AsOf {
        Required.that(
                (period == null) == (basis == TimeBasis.UNKNOWN),
                "an unknown time has no days, and a known one has at least one end");
    }
}
