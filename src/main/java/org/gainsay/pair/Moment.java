package org.gainsay.pair;

import org.jspecify.annotations.Nullable;

/**
 * A time as words name it, to the day or less closely: in 2016, by 7 April, before March 2020.
 *
 * @param words as they stand
 * @param year null where it is left out, as are month and day
 * @param relation whether it is that time itself, or before or after it
 */
record Moment(String words, @Nullable Integer year, @Nullable Integer month, @Nullable Integer day, Relation relation) {

    /** How what is told lies to the time that is named. */
    enum Relation {
        AT,
        BEFORE,
        AFTER
    }

    /** Whether both surely name other times; what one leaves out does not part them. */
    boolean isApartFrom(Moment other) {
        return differ(year, other.year)
                || differ(month, other.month)
                || differ(day, other.day)
                || (relation != other.relation
                        && (relation == Relation.AT || other.relation == Relation.AT)
                        && isAsCloseAs(other));
    }

    /** Whether they surely lie in two years. */
    boolean isYearsFrom(Moment other) {
        return differ(year, other.year);
    }

    private boolean isAsCloseAs(Moment other) {
        return (day == null) == (other.day == null) && (month == null) == (other.month == null);
    }

    private static boolean differ(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && !one.equals(other);
    }
}
