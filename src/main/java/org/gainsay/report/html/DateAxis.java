package org.gainsay.report.html;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.claim.DateRange;

/** An axis of days, with marks at the beginnings of years, months or weeks. */
final class DateAxis {

    private static final int TICKS = 5;
    private static final double BRIEF = 0.02;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final List<Period> STEPS = List.of(
            Period.ofDays(1),
            Period.ofDays(7),
            Period.ofDays(14),
            Period.ofMonths(1),
            Period.ofMonths(3),
            Period.ofMonths(6),
            Period.ofYears(1),
            Period.ofYears(2),
            Period.ofYears(5),
            Period.ofYears(10),
            Period.ofYears(20),
            Period.ofYears(50),
            Period.ofYears(100));

    private final LocalDate start;
    private final LocalDate end;
    private final Period step;

    private DateAxis(LocalDate start, LocalDate end, Period step) {
        this.start = start;
        this.end = end;
        this.step = step;
    }

    /** @param days at least one */
    static DateAxis over(Collection<LocalDate> days) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow().plusDays(1);
        Period step = STEPS.stream()
                .filter(each -> !first.plus(each.multipliedBy(TICKS)).isBefore(last))
                .findFirst()
                .orElse(Period.ofYears((int) ChronoUnit.YEARS.between(first, last) / TICKS + 1));
        LocalDate start = floor(first, step);
        LocalDate end = Stream.iterate(start, day -> day.plus(step))
                .filter(day -> !day.isBefore(last))
                .findFirst()
                .orElseThrow();
        return new DateAxis(start, end, step);
    }

    private static LocalDate floor(LocalDate day, Period step) {
        if (step.getYears() > 0) {
            return LocalDate.of(Math.floorDiv(day.getYear(), step.getYears()) * step.getYears(), 1, 1);
        }
        if (step.getMonths() > 0) {
            return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / step.getMonths() * step.getMonths() + 1, 1);
        }
        return day;
    }

    /** Where a day begins. */
    String place(LocalDate day) {
        return Percent.of((double) ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end));
    }

    /** Whether a time takes so little of the axis that it is hardly seen; one with an open end never does. */
    boolean isBrief(DateRange period) {
        return period.from() != null
                && period.to() != null
                && ChronoUnit.DAYS.between(period.from(), period.to()) + 1
                        < BRIEF * ChronoUnit.DAYS.between(start, end);
    }

    List<Tick> ticks() {
        List<LocalDate> days = Stream.iterate(start, day -> !day.isAfter(end), day -> day.plus(step))
                .toList();
        return Tick.row(days, this::place, this::label);
    }

    private String label(LocalDate day) {
        if (step.getYears() > 0) {
            return String.valueOf(day.getYear());
        }
        return (step.getMonths() > 0 ? MONTH : DAY).format(day);
    }
}
