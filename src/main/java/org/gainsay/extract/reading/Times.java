package org.gainsay.extract.reading;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.TimeBasis;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/** The time that a claim is about. A day that is told by its name alone never lies after the document. */
final class Times {

    private final @Nullable DateRange published;

    Times(Document document) {
        this.published = document.published();
    }

    /** The days that a word means, moved back by a week or a year where it was understood as a day to come. */
    Optional<DateRange> days(Token token) {
        DateRange days = token.date();
        LocalDate last = published == null ? null : published.to();
        if (days == null || last == null || days.from() == null || !days.from().isAfter(last)) {
            return Optional.ofNullable(days);
        }
        if (Cue.WEEK.has(token.word())) {
            return Optional.of(moved(days, Period.ofWeeks(1)));
        }
        return Cue.MONTH.has(token.word()) ? Optional.of(moved(days, Period.ofYears(1))) : Optional.empty();
    }

    private static DateRange moved(DateRange days, Period back) {
        return new DateRange(
                days.from() == null ? null : days.from().minus(back),
                days.to() == null ? null : days.to().minus(back));
    }

    /**
     * When it is, or was.
     *
     * @param stated a word that tells; null where none does
     * @param since whether it has been so from that time on
     * @param saidOn when it was said; null where that is not told either
     */
    AsOf asOf(@Nullable Token stated, boolean since, @Nullable DateRange saidOn) {
        Optional<DateRange> days = stated == null ? Optional.empty() : days(stated);
        if (days.isPresent()) {
            return new AsOf(since ? from(days.get()) : days.get(), TimeBasis.STATED);
        }
        if (saidOn != null) {
            return new AsOf(saidOn, TimeBasis.ASSUMED);
        }
        return published == null ? AsOf.UNKNOWN : new AsOf(published, TimeBasis.ASSUMED);
    }

    private DateRange from(DateRange first) {
        LocalDate last = published == null ? null : published.to();
        boolean ordered = first.from() == null || last == null || !first.from().isAfter(last);
        return new DateRange(first.from(), ordered ? last : first.to());
    }
}
