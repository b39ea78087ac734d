package org.gainsay.extract.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** The states of a vocabulary, and the groups and organisations that own things as states do, by the adjectives that mean them. */
final class Nations {

    private final Vocabulary vocabulary;
    private final Map<String, Term> byAdjective = new HashMap<>();
    private final Map<Term, String> adjectives = new HashMap<>();

    Nations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Concept concept : vocabulary.concepts()) {
            Term state = vocabulary.term(concept.prefLabel());
            for (String adjective : concept.adjective()) {
                byAdjective.putIfAbsent(Term.key(adjective), state);
                adjectives.putIfAbsent(state, adjective);
            }
        }
    }

    /** The state that an adjective means: Russian is Russia. */
    Optional<Term> state(String adjective) {
        return Optional.ofNullable(byAdjective.get(Term.key(adjective)));
    }

    /** The state that a name is, lies in or speaks for. */
    Optional<Term> stateOf(Term actor) {
        return Stream.concat(Stream.of(actor), vocabulary.speaksFor(actor).stream())
                .filter(adjectives::containsKey)
                .findFirst();
    }

    Optional<String> adjective(Term state) {
        return Optional.ofNullable(adjectives.get(state));
    }

    boolean isState(Term term) {
        return vocabulary.isState(term);
    }

    /** Whether a word of a phrase means a state. */
    boolean isIn(String phrase) {
        return Stream.of(phrase.split("[\\s-]+", -1)).anyMatch(word -> byAdjective.containsKey(Term.key(word)));
    }
}
