package org.gainsay.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Word;
import org.gainsay.quantity.Mention;
import org.jspecify.annotations.Nullable;

/** The quantities of a text as rows. */
public final class QuantityListing {

    private QuantityListing() {}

    public static Listing of(List<Mention> mentions) {
        Listing.Builder rows =
                Listing.of("text", "bound", "low", "best", "high", "unit", "of", "parts", "start", "end");
        for (Mention mention : mentions) {
            Estimate estimate = mention.estimate();
            rows.row(
                    estimate.text(),
                    Word.of(estimate.bound()),
                    end(estimate.low(), estimate.lowExclusive(), "> "),
                    end(estimate.best(), false, ""),
                    end(estimate.high(), estimate.highExclusive(), "< "),
                    estimate.unit() == null ? "" : estimate.unit(),
                    estimate.of() == null ? "" : estimate.of(),
                    estimate.parts().stream().map(Estimate::text).collect(Collectors.joining(" + ")),
                    mention.start(),
                    mention.end());
        }
        return rows.build();
    }

    /** {@code 12.6 to 15.4}, {@code at most 1200}, {@code 8}. */
    static String interval(Estimate estimate) {
        BigDecimal low = estimate.low();
        BigDecimal high = estimate.high();
        if (low != null && high != null && low.compareTo(high) == 0) {
            return low.toPlainString();
        }
        if (low == null) {
            return high == null ? "" : (estimate.highExclusive() ? "below " : "at most ") + high.toPlainString();
        }
        String lowest = low.toPlainString();
        return high == null
                ? (estimate.lowExclusive() ? "above " : "at least ") + lowest
                : lowest + " to " + high.toPlainString();
    }

    private static String end(@Nullable BigDecimal value, boolean exclusive, String sign) {
        return value == null ? "–" : (exclusive ? sign : "") + value.toPlainString();
    }
}
