package org.gainsay.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

    /** Any that a filter of what was found accepts, however it stands with those who judge. */
    public static ReviewFilter of(ConflictFilter conflict) {
        return new ReviewFilter(conflict, List.of(), false, null, List.of());
    }

    /** Whether it asks for nothing, and so accepts every conflict. */
    public boolean isEmpty() {
        return conflict.isEmpty() && statuses.isEmpty() && !uncovered && newSince == null && between.isEmpty();
    }

    /**
     * What it asks for, such as {@code rule headcount}; empty where it asks for nothing.
     *
     * @param name how a source may be called
     */
    List<String> words(UnaryOperator<String> name) {
        List<String> words = new ArrayList<>();
        if (!statuses.isEmpty()) {
            words.add("status " + statuses.stream().map(Judged.Status::word).collect(Collectors.joining(" or ")));
        }
        if (uncovered) {
            words.add("not covered by a decision");
        }
        words.addAll(conflict.words(name));
        if (!between.isEmpty()) {
            words.add("between " + name.apply(between.get(0)) + " and " + name.apply(between.get(1)));
        }
        if (newSince != null) {
            words.add("with a claim that came on " + newSince + " or later");
        }
        return words;
    }

    /** @throws NotFound where a name that it asks for is none */
    void requireKnown(AskedNames names) {
        conflict.requireKnown(names);
        between.forEach(names::source);
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
