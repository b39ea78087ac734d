package org.gainsay.report.html;

import java.math.BigDecimal;
import org.gainsay.claim.Estimate;
import org.gainsay.compare.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A figure on the axis of its chart; places in percent of the width.
 *
 * @param position number of the position that it belongs to, from 1
 * @param figure as the words give it
 * @param counted what is counted
 * @param who its speakers
 * @param interval the same in words, for who does not see the chart
 * @param from the left end; at the rim where the figure is open there
 * @param to the right end
 * @param best the figure named for the thing itself; null where there is none
 */
public record RangeBar(
        int position,
        String figure,
        String counted,
        String who,
        String interval,
        String from,
        String to,
        End left,
        End right,
        @Nullable String best,
        boolean vague) {

    /** How a bar ends. */
    public enum End {
        /** The value itself belongs to it. */
        CLOSED,
        /** The value itself is left out. */
        HOLLOW,
        /** It goes on. */
        OPEN
    }

    static RangeBar of(int position, String counted, String who, Quantity quantity, NumberAxis axis) {
        Estimate estimate = quantity.estimate();
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        BigDecimal best = quantity.best();
        return new RangeBar(
                position,
                estimate.text(),
                counted,
                who,
                interval(quantity),
                low == null ? Percent.LEFT : axis.place(low),
                high == null ? Percent.RIGHT : axis.place(high),
                end(low, estimate.lowExclusive()),
                end(high, estimate.highExclusive()),
                best == null ? null : axis.place(best),
                quantity.isVague());
    }

    private static End end(@Nullable BigDecimal value, boolean exclusive) {
        if (value == null) {
            return End.OPEN;
        }
        return exclusive ? End.HOLLOW : End.CLOSED;
    }

    /** {@code 1,000 to 1,400}, {@code above 700}, {@code 2,000}; vague ones are called so. */
    private static String interval(Quantity quantity) {
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        String words;
        if (low != null && high != null) {
            words = low.compareTo(high) == 0
                    ? NumberAxis.text(low)
                    : (quantity.estimate().lowExclusive() ? "above " : "") + NumberAxis.text(low) + " to "
                            + (quantity.estimate().highExclusive() ? "below " : "") + NumberAxis.text(high);
        } else if (low != null) {
            words = (quantity.estimate().lowExclusive() ? "above " : "at least ") + NumberAxis.text(low)
                    + ", open above";
        } else if (high != null) {
            words = (quantity.estimate().highExclusive() ? "below " : "at most ") + NumberAxis.text(high)
                    + ", open below";
        } else {
            words = "open on both sides";
        }
        return quantity.isVague() ? words + ", from a vague word" : words;
    }
}
