package org.gainsay.report;

import java.util.Collection;
import org.gainsay.credibility.Convention;
import org.gainsay.credibility.Range;
import org.jspecify.annotations.Nullable;

/** Ranges as rows, each end with the claims that set it. */
public final class RangeListing {

    private RangeListing() {}

    /**
     * One range a row.
     *
     * @param convention that chooses one figure; null where nobody named one
     */
    public static Listing of(Collection<Range> ranges, @Nullable Convention convention) {
        Listing.Builder rows = Listing.of(
                "counted",
                "scope",
                "unit",
                "low",
                "low by",
                "high",
                "high by",
                "conservative",
                "best",
                "figures",
                "of");
        for (Range range : ranges) {
            rows.row(
                    RangeWords.subject(range),
                    RangeWords.scope(range),
                    range.unit(),
                    RangeWords.low(range.low()),
                    RangeWords.ids(range.low().setBy()),
                    RangeWords.high(range.high()),
                    RangeWords.ids(range.high().setBy()),
                    range.conservative().value() == null
                            ? "none"
                            : RangeWords.number(range.conservative().value()),
                    best(range, convention),
                    range.figures().size(),
                    RangeWords.times(range.figures()));
        }
        return rows.build();
    }

    static String best(Range range, @Nullable Convention convention) {
        return convention == null
                ? "not chosen"
                : convention.choose(range).map(RangeWords::number).orElse("none");
    }
}
