package org.gainsay.credibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A claim on the day on which it was made, as far as that is known.
 *
 * @param days null where nothing is known of it
 */
public record Occasion(Claim claim, @Nullable DateRange days, Basis basis) implements Comparable<Occasion> {

    /** What the days are. */
    public enum Basis {
        /** On which it was said. */
        SAID,
        /** On which its document was published: it was said by then. */
        PUBLISHED,
        /** That it is about: it was hardly said before. */
        ABOUT,
        UNKNOWN
    }

    private static final Comparator<Occasion> ORDER = Comparator.comparing(
                    Occasion::begin, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Occasion::end, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(occasion -> occasion.claim().id());

    /** @param published the days on which documents were published, by id */
    static Occasion of(Claim claim, Map<String, DateRange> published) {
        Provenance provenance = claim.provenance();
        DateRange printed = provenance == null ? null : published.get(provenance.document());
        if (claim.saidOn() != null) {
            return new Occasion(claim, claim.saidOn(), Basis.SAID);
        }
        if (printed != null) {
            return new Occasion(claim, printed, Basis.PUBLISHED);
        }
        DateRange about = claim.asOf().period();
        return new Occasion(claim, about, about == null ? Basis.UNKNOWN : Basis.ABOUT);
    }

    /** Whether every day of it lies after every day of the other. */
    boolean isAfter(Occasion other) {
        return days != null && other.days != null && days.isAfter(other.days);
    }

    /** Whether both are known to be of one day. */
    boolean isOnTheDayOf(Occasion other) {
        return days != null
                && days.equals(other.days)
                && days.from() != null
                && days.from().equals(days.to());
    }

    /** The earliest first; unknown days last. */
    @Override
    public int compareTo(Occasion other) {
        return ORDER.compare(this, other);
    }

    private @Nullable LocalDate begin() {
        return days == null ? null : days.from() == null ? days.to() : days.from();
    }

    private @Nullable LocalDate end() {
        return days == null ? null : days.to();
    }
}
