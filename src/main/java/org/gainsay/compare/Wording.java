package org.gainsay.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Counted;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.TimeBasis;
import org.gainsay.claim.Word;
import org.gainsay.vocabulary.Term;

/** How figures, times and names read in a sentence: the one place for it. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_YEAR = 365;
    private static final int NAMES_IN_FULL = 3;

    private Wording() {}

    /** {@code 24 Jul 2020}, {@code Jul 2020}, {@code 1–10 May 2020}, {@code by 1 Jun 2020}. */
    public static String of(DateRange range) {
        if (range.from() == null) {
            return "by " + DAY.format(range.to());
        }
        if (range.to() == null) {
            return "since " + DAY.format(range.from());
        }
        if (range.from().equals(range.to())) {
            return DAY.format(range.from());
        }
        boolean wholeMonths = range.from().getDayOfMonth() == 1
                && range.to().getDayOfMonth() == range.to().lengthOfMonth();
        boolean wholeYears =
                wholeMonths && range.from().getMonthValue() == 1 && range.to().getMonthValue() == 12;
        if (wholeYears) {
            return span(
                    String.valueOf(range.from().getYear()),
                    String.valueOf(range.to().getYear()));
        }
        return wholeMonths
                ? span(MONTH.format(range.from()), MONTH.format(range.to()))
                : span(DAY.format(range.from()), DAY.format(range.to()));
    }

    /** The time with its basis where that is not plainly stated: {@code 24 Jul 2020, inferred}. */
    public static String of(AsOf asOf) {
        DateRange period = asOf.period();
        if (period == null) {
            return "date unknown";
        }
        return asOf.basis() == TimeBasis.STATED ? of(period) : of(period) + ", " + Word.of(asOf.basis());
    }

    /** {@code 11 weeks}, {@code 5 days}, {@code 8 months}, {@code 3 years}. */
    public static String days(long days) {
        if (days < 3L * DAYS_A_WEEK) {
            return Counted.of(days, "day");
        }
        if (days < 4L * DAYS_A_MONTH) {
            return Counted.of(Math.round((double) days / DAYS_A_WEEK), "week");
        }
        return days < 2L * DAYS_A_YEAR
                ? Counted.of(Math.round((double) days / DAYS_A_MONTH), "month")
                : Counted.of(Math.round((double) days / DAYS_A_YEAR), "year");
    }

    static String of(Period period) {
        return Counted.of(LocalDate.EPOCH.plus(period).toEpochDay(), "day");
    }

    /** A share as a percentage: 0.1 is {@code 10 %}. */
    static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}, {@code A, B and 4 others}. */
    static String names(List<Term> names) {
        List<String> labels = names.stream().map(Term::label).toList();
        if (labels.size() == 1) {
            return labels.get(0);
        }
        if (labels.size() <= NAMES_IN_FULL) {
            return String.join(", ", labels.subList(0, labels.size() - 1)) + " and " + labels.get(labels.size() - 1);
        }
        return String.join(", ", labels.subList(0, 2)) + " and " + (labels.size() - 2) + " others";
    }

    private static String span(String from, String to) {
        return from.equals(to) ? from : from + " – " + to;
    }
}
