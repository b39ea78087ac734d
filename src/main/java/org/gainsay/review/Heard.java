package org.gainsay.review;

import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.DateRange;
import org.gainsay.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A voice whose names are understood by the vocabulary of today.
 *
 * @param stated the figure named, with the unit; else the answer
 * @param asOf the time of which it says so; null where that is not known
 */
record Heard(Term origin, String says, String stated, Matter matter, @Nullable DateRange asOf) {

    /** Whether both give one answer, or name one figure: a bound may be lost on the way. */
    boolean answersAs(Heard other) {
        return says.equals(other.says) || stated.equals(other.stated);
    }

    Heard withoutTime() {
        return new Heard(origin, says, stated, matter, null);
    }

    /** Of what something is said; each is null where no name is told, or where the name is the answer. */
    record Matter(@Nullable Term subject, @Nullable Term object, @Nullable Term place) {

        static final Matter UNTOLD = new Matter(null, null, null);

        /** The names that are told, a named event first. */
        Stream<Term> names() {
            return Stream.of(Optional.ofNullable(object), Optional.ofNullable(subject), Optional.ofNullable(place))
                    .flatMap(Optional::stream);
        }
    }
}
