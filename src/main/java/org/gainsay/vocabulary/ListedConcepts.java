package org.gainsay.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The concepts of the files by name, and what they inherit from one another. */
final class ListedConcepts {

    private final Map<String, Concept> byLabel;

    /** @param byLabel the concepts by the keys of all their names */
    ListedConcepts(Map<String, Concept> byLabel) {
        this.byLabel = byLabel;
    }

    Optional<Concept> called(String key) {
        return Optional.ofNullable(byLabel.get(key));
    }

    /** The common noun of that name, which may stand in its other number: fighter, fighters. */
    Optional<Concept> commonNoun(String key) {
        return Stream.of(
                        key,
                        key + "s",
                        key.replaceFirst("s$", ""),
                        key.replaceFirst("y$", "ies"),
                        key.replaceFirst("ies$", "y"),
                        key.replaceFirst("man$", "men"),
                        key.replaceFirst("men$", "man"))
                .flatMap(label -> called(label).stream())
                .filter(noun -> whose(noun).isPresent())
                .findFirst();
    }

    Optional<Whose> whose(Concept concept) {
        return nearest(concept, Concept::whose);
    }

    <T> Optional<T> nearest(Concept concept, Function<Concept, @Nullable T> property) {
        return atAndAbove(concept)
                .flatMap(each -> Optional.ofNullable(property.apply(each)).stream())
                .findFirst();
    }

    /** A concept and the listed concepts above it, the nearest first. */
    Stream<Concept> atAndAbove(Concept concept) {
        List<Concept> reached = new ArrayList<>(List.of(concept));
        for (int next = 0; next < reached.size(); next++) {
            above(reached.get(next)).filter(wide -> !reached.contains(wide)).forEach(reached::add);
        }
        return reached.stream();
    }

    /** The listed concepts that a concept is directly a kind or a part of. */
    Stream<Concept> above(Concept concept) {
        return concept.broader().stream().flatMap(label -> called(Term.key(label)).stream());
    }
}
