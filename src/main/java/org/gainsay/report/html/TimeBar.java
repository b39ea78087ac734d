package org.gainsay.report.html;

import java.time.LocalDate;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.TimeBasis;
import org.gainsay.claim.Word;
import org.gainsay.compare.Wording;
import org.gainsay.report.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The time of which a claim speaks on the axis of its chart; places in percent of the width.
 *
 * @param position number of the position that it belongs to, from 1
 * @param what the figure, or what is said
 * @param when the same in words, with its basis and the day on which it was said
 * @param basis how the time is known
 * @param from the left end; at the rim where it is open there, or where the time is unknown
 * @param brief whether the time is so short that a line would hardly be seen
 * @param said where the day on which it was said begins; null where that is not known
 */
public record TimeBar(
        int position,
        String what,
        String who,
        String when,
        String basis,
        String from,
        String to,
        boolean openLeft,
        boolean openRight,
        boolean brief,
        @Nullable String said) {

    static TimeBar of(int position, Claim claim, DateAxis axis) {
        DateRange period = claim.asOf().period();
        LocalDate from = period == null ? null : period.from();
        LocalDate to = period == null ? null : period.to();
        DateRange said = claim.saidOn();
        LocalDate day = said == null ? null : said.to() == null ? said.from() : said.to();
        String figure = Phrases.figure(claim);
        return new TimeBar(
                position,
                figure.isEmpty() ? Phrases.proposition(claim) : figure,
                claim.origin().source(),
                Wording.of(claim.asOf()) + (said == null ? "" : "; said " + Wording.of(said)),
                Word.of(claim.asOf().basis()),
                from == null ? Percent.LEFT : axis.place(from),
                to == null ? Percent.RIGHT : axis.place(to.plusDays(1)),
                from == null,
                to == null,
                period != null && axis.isBrief(period),
                day == null ? null : axis.place(day));
    }

    /** Whether the claim tells no time at all. */
    public boolean isUnknown() {
        return basis.equals(Word.of(TimeBasis.UNKNOWN));
    }
}
