package org.gainsay.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a common noun means of an owner. {@link Whose} says what becomes of it; a concept that a file lists goes before. */
final class OwnedThings {

    private final ListedConcepts listed;

    OwnedThings(ListedConcepts listed) {
        this.listed = listed;
    }

    /** Russian drones: a kind of drones, and of Russian aircraft. What is the owner's already stays as it is. */
    Concept of(Concept owner, Concept noun) {
        boolean itself = listed.whose(noun).equals(Optional.of(Whose.ITSELF));
        if (itself || isOf(owner, noun)) {
            return itself ? owner : noun;
        }
        return listedAs(owner, noun).orElseGet(() -> derived(owner, noun));
    }

    private boolean isOf(Concept owner, Concept noun) {
        return listed.atAndAbove(noun).map(wide -> Term.key(wide.prefLabel())).anyMatch(label -> words(owner).stream()
                .anyMatch(word -> label.startsWith(Term.key(word) + " ")));
    }

    private Optional<Concept> listedAs(Concept owner, Concept noun) {
        return words(owner).stream()
                .flatMap(word -> noun.labels().map(label -> Term.key(word + " " + label)))
                .flatMap(key -> listed.called(key).stream())
                .findFirst();
    }

    private Concept derived(Concept owner, Concept noun) {
        boolean speaks = listed.whose(noun).equals(Optional.of(Whose.VOICE));
        Set<String> broader = new LinkedHashSet<>(List.of(noun.prefLabel()));
        listed.above(noun)
                .filter(wide -> listed.whose(wide).isPresent())
                .forEach(wide -> broader.add(of(owner, wide).prefLabel()));
        if (speaks) {
            broader.add(owner.prefLabel());
        }
        return Concept.of(
                words(owner).get(0) + " " + noun.prefLabel(),
                List.copyOf(broader),
                speaks ? List.of(owner.prefLabel()) : List.of(),
                listed.nearest(noun, Concept::sourceKind).orElse(null));
    }

    /** How the owner stands before a noun. */
    private static List<String> words(Concept owner) {
        return owner.adjective().isEmpty() ? owner.labels().toList() : owner.adjective();
    }
}
