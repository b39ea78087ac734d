package org.gainsay.store;

import java.time.Instant;
import java.time.LocalDate;
import org.gainsay.credibility.Grade;
import org.gainsay.credibility.Graded;
import org.gainsay.credibility.Scale;
import org.jspecify.annotations.Nullable;

/** A row of the table of grades. */
record GradeRow(
        Scale scale,
        String graded,
        @Nullable String rating,
        String author,
        String reason,
        Instant madeAt,
        @Nullable LocalDate lastDay) {

    Grade grade() {
        return new Grade(
                new Graded(scale, graded),
                rating == null ? null : scale.rating(rating).orElseThrow(),
                author,
                reason,
                madeAt,
                lastDay);
    }
}
