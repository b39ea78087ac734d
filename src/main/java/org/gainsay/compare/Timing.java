package org.gainsay.compare;

import java.time.Period;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.TimeBasis;
import org.jspecify.annotations.Nullable;

/**
 * How the times of two claims lie to each other.
 *
 * @param near the gap within which they are of one time; null where time does not part them
 * @param drift the gap beyond which they are plainly of two; null where there is no such gap
 * @param gap whether they are of one time, as far as the rule tells
 * @param evident whether both times are known by more than inference
 * @param known whether both times are known at all
 * @param days that lie between them
 * @param order which of them is the later, if one plainly is
 */
public record Timing(
        @Nullable Period near,
        @Nullable Period drift,
        Gap gap,
        boolean evident,
        boolean known,
        long days,
        Order order) {

    /** Within the rule's near; between near and drift; beyond drift. */
    public enum Gap {
        NEAR,
        BETWEEN,
        BEYOND
    }

    /** Which of two times is the later; overlapping times have no order. */
    public enum Order {
        FIRST_LATER,
        SECOND_LATER,
        NONE
    }

    /** Two times under a rule's limits; a limit that is null does not part times. Unknown times are near everything. */
    static Timing of(AsOf first, AsOf second, @Nullable Period near, @Nullable Period drift) {
        boolean evident = isEvident(first) && isEvident(second);
        DateRange one = first.period();
        DateRange other = second.period();
        if (one == null || other == null) {
            return new Timing(near, drift, Gap.NEAR, evident, false, 0, Order.NONE);
        }
        Order order = one.isAfter(other) ? Order.FIRST_LATER : other.isAfter(one) ? Order.SECOND_LATER : Order.NONE;
        Gap gap = within(one, other, near)
                ? Gap.NEAR
                : drift == null || within(one, other, drift) ? Gap.BETWEEN : Gap.BEYOND;
        return new Timing(near, drift, gap, evident, true, one.daysTo(other), order);
    }

    private static boolean isEvident(AsOf time) {
        return time.basis() == TimeBasis.STATED || time.basis() == TimeBasis.ASSUMED;
    }

    private static boolean within(DateRange one, DateRange other, @Nullable Period limit) {
        return limit == null || one.isWithin(limit, other);
    }
}
