package org.gainsay.extract.corenlp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.claim.DateRange;

/** The days of a TIMEX3 value: {@code 2020-05-26}, {@code 2020-05}, {@code 2020-W21}, {@code 2020-Q2}, {@code 2020}, {@code 198X}. */
final class TimexDays {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d{2})");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X");

    private TimexDays() {}

    /** Empty for what means no days of the calendar, such as {@code PAST_REF} or {@code XXXX-WXX-5}. */
    static Optional<DateRange> of(String value) {
        try {
            return read(value);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<DateRange> read(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return Optional.of(DateRange.day(LocalDate.parse(day.group(1))));
        }
        if (MONTH.matcher(value).matches()) {
            YearMonth month = YearMonth.parse(value);
            return days(month.atDay(1), month.atEndOfMonth());
        }
        if (WEEK.matcher(value).matches()) {
            LocalDate monday = LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return days(monday, monday.plusDays(6));
        }
        Matcher quarter = QUARTER.matcher(value);
        if (quarter.matches()) {
            LocalDate first =
                    LocalDate.of(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)) * 3 - 2, 1);
            return days(first, first.plusMonths(3).minusDays(1));
        }
        if (YEAR.matcher(value).matches()) {
            Year year = Year.parse(value);
            return days(year.atDay(1), year.atDay(year.length()));
        }
        Matcher decade = DECADE.matcher(value);
        if (decade.matches()) {
            int first = Integer.parseInt(decade.group(1)) * 10;
            return days(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
        }
        return Optional.empty();
    }

    private static Optional<DateRange> days(LocalDate from, LocalDate to) {
        return Optional.of(new DateRange(from, to));
    }
}
