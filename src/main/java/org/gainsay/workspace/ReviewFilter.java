package org.gainsay.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Position;
import org.gainsay.review.Judged;
import org.gainsay.source.Chain;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Which conflicts are asked for, also by how they stand with those who judge; what is empty or null asks for nothing.
 *
 * @param statuses any of these
 * @param uncovered only those of which a clash is not covered by a decision
 * @param newSince only those that rest on a claim which came into the dataset on this day or later
 * @param between two sources that stand on either side of a clash, as speakers or in the chain
 */
public record ReviewFilter(
        ConflictFilter conflict,
        List<Judged.Status> statuses,
        boolean uncovered,
        @Nullable LocalDate newSince,
        List<String> between) {

    public ReviewFilter {
        statuses = List.copyOf(statuses);
        between = List.copyOf(between);
        if (!between.isEmpty() && between.size() != 2) {
            throw new IllegalArgumentException("a clash lies between two sources");
        }
    }

    /** Whether it asks for nothing, and so accepts every conflict. */
    public boolean isEmpty() {
        return conflict.isEmpty() && statuses.isEmpty() && !uncovered && newSince == null && between.isEmpty();
    }

    /** @param recent ids of the claims that came on the day or later */
    boolean accepts(Judged judged, Vocabulary vocabulary, Set<String> recent) {
        return conflict.accepts(judged.conflict(), vocabulary)
                && (statuses.isEmpty() || statuses.contains(judged.status()))
                && (!uncovered || !judged.isCovered())
                && (newSince == null || restsOn(recent, judged.conflict()))
                && (between.isEmpty() || isBetween(judged.conflict(), vocabulary));
    }

    private static boolean restsOn(Set<String> recent, Conflict conflict) {
        return conflict.clashes().stream()
                .flatMap(clash -> clash.positions(conflict).stream())
                .flatMap(position -> position.claims().stream())
                .anyMatch(claim -> recent.contains(claim.id()));
    }

    private boolean isBetween(Conflict conflict, Vocabulary vocabulary) {
        Term one = vocabulary.term(between.get(0));
        Term other = vocabulary.term(between.get(1));
        return conflict.clashes().stream()
                .map(clash -> clash.positions(conflict))
                .anyMatch(sides -> stand(one, other, sides, vocabulary) || stand(other, one, sides, vocabulary));
    }

    private static boolean stand(Term one, Term other, List<Position> sides, Vocabulary vocabulary) {
        return speaks(one, sides.get(0), vocabulary) && speaks(other, sides.get(1), vocabulary);
    }

    private static boolean speaks(Term source, Position position, Vocabulary vocabulary) {
        return position.claims().stream()
                .anyMatch(claim -> Chain.of(claim, vocabulary).sources().contains(source));
    }
}
