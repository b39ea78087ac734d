package org.gainsay.extract.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gainsay.claim.DateRange;

/** The day or month that a page writes, as it stands there: a time of day and its zone move nothing. */
final class PageDate {

    private static final Pattern DAY_AND_TIME = Pattern.compile("(\\d{4}[-/]\\d{2}[-/]\\d{2})(?:[T ].*)?");

    private static final List<Function<String, DateRange>> FORMS = List.of(
            PageDate::isoDay,
            PageDate::month,
            text -> day(text, DateTimeFormatter.BASIC_ISO_DATE),
            text -> day(text, DateTimeFormatter.RFC_1123_DATE_TIME),
            text -> day(text, DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH)),
            text -> day(text, DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)));

    private PageDate() {}

    /** Empty where the text is no date. */
    static Optional<DateRange> read(String text) {
        return FORMS.stream().flatMap(form -> attempt(form, text).stream()).findFirst();
    }

    private static Optional<DateRange> attempt(Function<String, DateRange> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private static DateRange isoDay(String text) {
        return DateRange.day(
                LocalDate.parse(DAY_AND_TIME.matcher(text).replaceFirst("$1").replace('/', '-')));
    }

    private static DateRange month(String text) {
        YearMonth month = YearMonth.parse(text);
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    private static DateRange day(String text, DateTimeFormatter form) {
        return DateRange.day(LocalDate.parse(text, form));
    }
}
