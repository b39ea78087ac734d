package org.gainsay.credibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.TimeBasis;
import org.jspecify.annotations.Nullable;

/**
 * When something was said, and how that is known.
 *
 * @param on the day or days; null where nobody tells
 */
public record Saying(@Nullable DateRange on, Known known) {

    /** By its first day, else by its last; what has none comes last. */
    public static final Comparator<Saying> ORDER =
            Comparator.comparing(Saying::firstDay, Comparator.nullsLast(Comparator.naturalOrder()));

    /** The one that is known best first. */
    static final Comparator<Saying> KNOWN_BEST =
            Comparator.comparing(Saying::known).thenComparing(ORDER);

    /** How it is known when something was said. */
    public enum Known {
        /** The claim tells. */
        TOLD,
        /** The document's date stands in for it. */
        ASSUMED,
        /** Not after the document that prints it. */
        PRINTED,
        /** Nobody tells. */
        UNKNOWN
    }

    /** Which of two things was said first. */
    public enum Order {
        BEFORE,
        SAME_DAY_OR_LATER,
        UNKNOWN
    }

    /** @param documents by their ids */
    static Saying of(Claim claim, Function<String, Optional<Document>> documents) {
        if (claim.saidOn() != null) {
            return new Saying(claim.saidOn(), Known.TOLD);
        }
        if (claim.asOf().basis() == TimeBasis.ASSUMED) {
            return new Saying(claim.asOf().period(), Known.ASSUMED);
        }
        Provenance provenance = claim.provenance();
        return Optional.ofNullable(provenance)
                .flatMap(place -> documents.apply(place.document()))
                .flatMap(document -> Optional.ofNullable(document.published()))
                .flatMap(published -> Optional.ofNullable(published.to()))
                .map(last -> new Saying(new DateRange(null, last), Known.PRINTED))
                .orElse(new Saying(null, Known.UNKNOWN));
    }

    /** Whether this was said before another, as far as the days tell. */
    Order to(Saying other) {
        if (on == null || other.on == null) {
            return Order.UNKNOWN;
        }
        if (other.on.isAfter(on)) {
            return Order.BEFORE;
        }
        boolean since = on.from() != null && other.on.to() != null && !on.from().isBefore(other.on.to());
        return since ? Order.SAME_DAY_OR_LATER : Order.UNKNOWN;
    }

    /** The days that surely lie between the two; null where a day is unknown. */
    @Nullable
    Long daysTo(Saying other) {
        return on == null || other.on == null ? null : on.daysTo(other.on);
    }

    private @Nullable LocalDate firstDay() {
        if (on == null) {
            return null;
        }
        return on.from() == null ? on.to() : on.from();
    }
}
