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

    static RangeBar of(Figure figure, AxisUnit unit, NumberAxis axis) {
        Quantity quantity = figure.quantity();
        Estimate estimate = quantity.estimate();
        BigDecimal low = in(unit, quantity.low());
        BigDecimal high = in(unit, quantity.high());
        BigDecimal best = in(unit, quantity.best());
        return new RangeBar(
                figure.position(),
                estimate.text(),
                figure.counted(),
                Names.listed(figure.speakers()),
                interval(estimate, low, high) + (quantity.isVague() ? ", from a vague word" : ""),
                low == null ? Percent.LEFT : axis.place(low),
                high == null ? Percent.RIGHT : axis.place(high),
                end(low, estimate.lowExclusive()),
                end(high, estimate.highExclusive()),
                best == null ? null : axis.place(best),
                quantity.isVague());
    }

    private static @Nullable BigDecimal in(AxisUnit unit, @Nullable BigDecimal value) {
        return value == null ? null : unit.converted(value);
    }

    private static End end(@Nullable BigDecimal value, boolean exclusive) {
        if (value == null) {
            return End.OPEN;
        }
        return exclusive ? End.HOLLOW : End.CLOSED;
    }

    /** {@code 1,000 to 1,400}, {@code above 700, open above}, {@code 2,000}. */
    private static String interval(Estimate estimate, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low != null && high != null) {
            return low.compareTo(high) == 0
                    ? NumberAxis.text(low)
                    : (estimate.lowExclusive() ? "above " : "") + NumberAxis.text(low) + " to "
                            + (estimate.highExclusive() ? "below " : "") + NumberAxis.text(high);
        }
        if (low != null) {
            return (estimate.lowExclusive() ? "above " : "at least ") + NumberAxis.text(low) + ", open above";
        }
        if (high != null) {
            return (estimate.highExclusive() ? "below " : "at most ") + NumberAxis.text(high) + ", open below";
        }
        return "open on both sides";
    }
}
