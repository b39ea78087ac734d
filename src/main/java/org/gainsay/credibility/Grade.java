package org.gainsay.credibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a person judged of a source or a claim, or that the person took it back. The program makes none by itself.
 *
 * @param rating on the scale of what is graded; null where earlier grades of the same author are taken back
 * @param author who judged
 * @param reason why; never empty
 * @param until the last day on which it holds; null where it holds until something else is said
 */
public record Grade(
        Graded of, @Nullable Rating rating, String author, String reason, Instant at, @Nullable LocalDate until) {

    public Grade {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a grade needs a reason");
        }
        if (rating != null && rating.scale() != of.scale()) {
            throw new IllegalArgumentException(rating.words() + " is not on the scale of " + of.scale());
        }
        if (rating == null && until != null) {
            throw new IllegalArgumentException("what is taken back does not expire");
        }
    }

    /** The day on which it was said, in UTC. */
    public LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    boolean isExpired(LocalDate today) {
        return until != null && today.isAfter(until);
    }
}
