package org.gainsay.claim;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An interval of days, both ends included; an end that is null is open. Written as ISO 8601 intervals are: {@code 2020-05-01/2020-05-31}, {@code ../2020-06-01}. */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    public DateRange {
        Required.that(from != null || to != null, "a period has at least one end");
        Required.that(from == null || to == null || !from.isAfter(to), "from " + from + " is after to " + to);
    }

    public static DateRange day(LocalDate day) {
        return new DateRange(day, day);
    }

    /** The days that lie wholly between two periods; 0 where they meet or overlap. */
    public long daysTo(DateRange other) {
        return Math.max(0, Math.max(daysBetween(to, other.from), daysBetween(other.to, from)));
    }

    /** Whether no more than a gap lies between the end of either period and the beginning of the other. */
    public boolean isWithin(Period gap, DateRange other) {
        return reaches(other, gap) && other.reaches(this, gap);
    }

    private boolean reaches(DateRange later, Period gap) {
        return to == null || later.from == null || !later.from.isAfter(to) || !later.from.isAfter(to.plus(gap));
    }

    /** This period from the first day that is known: where its beginning is open, its last day alone. */
    public DateRange fromKnownDay() {
        return from == null ? new DateRange(to, to) : this;
    }

    /** Whether every day of this period lies after every day of the other. */
    public boolean isAfter(DateRange other) {
        return from != null && other.to != null && from.isAfter(other.to);
    }

    private static long daysBetween(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        return earlier == null || later == null ? 0 : ChronoUnit.DAYS.between(earlier, later);
    }

    @Override
    public String toString() {
        if (Objects.equals(from, to)) {
            return String.valueOf(from);
        }
        return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
    }
}
