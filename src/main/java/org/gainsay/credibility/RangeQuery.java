package org.gainsay.credibility;

import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.compare.Statement;
import org.gainsay.compare.Statements;
import org.gainsay.vocabulary.Scope;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Of what a range is asked for; what is null asks for nothing.
 *
 * @param predicate how it stands, or another predicate of the same measure
 * @param during figures about, or said in, this time
 */
public record RangeQuery(Term subject, @Nullable Term predicate, @Nullable Term place, @Nullable DateRange during) {

    /** How a thing, and where it is, lie to what is asked for. */
    Scope scope(Term counted, @Nullable Term where, Vocabulary vocabulary) {
        Scope thing = vocabulary.scope(counted, subject);
        return place == null || where == null ? thing : thing.and(vocabulary.scope(where, place));
    }

    /** Whether its figure answers what is asked, for the thing itself, for a part, or for what it is a part of. */
    boolean accepts(Statement statement, Statements record) {
        Scope scope = scope(statement.counted(), statement.place(), record.vocabulary());
        return scope != Scope.UNRELATED
                && scope != Scope.OVERLAPPING
                && (predicate == null || record.shareMeasure(statement.predicate(), predicate))
                && (during == null || isDuring(statement.claim(), during));
    }

    private static boolean isDuring(Claim claim, DateRange during) {
        return Stream.concat(Stream.ofNullable(claim.asOf().period()), Stream.ofNullable(claim.saidOn()))
                .anyMatch(period -> period.fromKnownDay().daysTo(during) == 0);
    }
}
