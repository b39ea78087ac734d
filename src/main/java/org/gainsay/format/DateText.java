package org.gainsay.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.gainsay.claim.DateRange;
import org.jspecify.annotations.Nullable;

/** Days, months, years and windows as files and people write them: {@code 2020-05-07}, {@code 2020-05}, {@code 2020}, {@code 2020-05-26/2020-06-01}. */
public final class DateText {

    private static final String OPEN = "..";

    private DateText() {}

    /**
     * All days of the day, month or year that is written.
     *
     * @throws IllegalArgumentException where it is none, with what is allowed
     */
    public static DateRange date(String text) {
        try {
            return switch (text.length()) {
                case 4 -> days(Year.parse(text).atMonth(1), Year.parse(text).atMonth(12));
                case 7 -> days(YearMonth.parse(text), YearMonth.parse(text));
                default -> DateRange.day(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date; a date such as 2020, 2020-05 or 2020-05-07 is allowed", e);
        }
    }

    /**
     * A date, or the window from the first day of one date to the last day of another; an end written {@code ..} is open.
     *
     * @throws IllegalArgumentException where it is neither, or the window ends before it begins
     */
    public static DateRange dateOrWindow(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return date(text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        return window(from.equals(OPEN) ? null : from, to.equals(OPEN) ? null : to);
    }

    /** The window from the first day of one date to the last day of another; an end that is null is open. */
    static DateRange window(@Nullable String from, @Nullable String to) {
        return new DateRange(from == null ? null : date(from).from(), to == null ? null : date(to).to());
    }

    /** The shortest text that is read as the same days: {@code 2020-05}, not {@code 2020-05-01/2020-05-31}. */
    public static String of(DateRange range) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        if (from != null && to != null && from.getYear() >= 1000 && to.getYear() <= 9999) {
            YearMonth month = YearMonth.from(from);
            if (range.equals(days(month, month))) {
                return month.toString();
            }
            if (range.equals(days(YearMonth.of(from.getYear(), 1), YearMonth.of(from.getYear(), 12)))) {
                return String.valueOf(from.getYear());
            }
        }
        return range.toString();
    }

    private static DateRange days(YearMonth first, YearMonth last) {
        return new DateRange(first.atDay(1), last.atEndOfMonth());
    }
}
