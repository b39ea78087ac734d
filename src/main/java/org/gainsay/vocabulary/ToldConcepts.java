package org.gainsay.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Concepts of a vocabulary with what is told of some of them beside it. What the vocabulary says goes before. */
final class ToldConcepts {

    private final Vocabulary vocabulary;
    private final Map<String, Concept> byName = new LinkedHashMap<>();

    /** The name of the concept to which each label belongs. */
    private final Map<String, String> owners = new HashMap<>();

    ToldConcepts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.concepts().forEach(concept -> keep(Term.key(concept.prefLabel()), concept));
    }

    List<Concept> with(Collection<Concept> told) {
        told.forEach(this::add);
        return List.copyOf(byName.values());
    }

    private void add(Concept told) {
        Concept known =
                vocabulary.concept(vocabulary.term(told.prefLabel())).orElseGet(() -> Concept.named(told.prefLabel()));
        String label = Term.key(known.prefLabel());
        String name = owners.getOrDefault(label, owners.getOrDefault(Term.key(told.prefLabel()), label));
        Concept merged = byName.getOrDefault(name, known).mergedWith(told);
        for (String alias : merged.altLabel().stream().map(Term::key).toList()) {
            if (!owners.getOrDefault(alias, name).equals(name)) {
                merged = merged.withoutLabel(alias);
            }
        }
        keep(name, merged);
    }

    private void keep(String name, Concept concept) {
        byName.put(name, concept);
        concept.labels().map(Term::key).forEach(label -> owners.putIfAbsent(label, name));
    }
}
