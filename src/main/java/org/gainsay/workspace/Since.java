package org.gainsay.workspace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Word;
import org.gainsay.format.DateText;

/** A day as people name it: {@code 2020-08-01}, {@code today}, {@code yesterday}, or the last {@code friday}. */
public final class Since {

    private Since() {}

    /**
     * The day; of a month or a year its first.
     *
     * @throws IllegalArgumentException where it is none, with what is allowed
     */
    public static LocalDate parse(String text, LocalDate today) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        Optional<DayOfWeek> weekday = Stream.of(DayOfWeek.values())
                .filter(day -> Word.of(day).equals(word)
                        || (word.length() == 3 && Word.of(day).startsWith(word)))
                .findFirst();
        if (weekday.isPresent()) {
            return today.with(TemporalAdjusters.previousOrSame(weekday.get()));
        }
        return switch (word) {
            case "today" -> today;
            case "yesterday" -> today.minusDays(1);
            default -> day(text);
        };
    }

    private static LocalDate day(String text) {
        try {
            LocalDate from = DateText.date(text.strip()).from();
            if (from != null) {
                return from;
            }
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a day; a date such as 2020-08-01, a weekday, today or yesterday is allowed",
                    none);
        }
        throw new IllegalStateException("a date begins on a day");
    }
}
