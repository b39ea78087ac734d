package org.gainsay.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** What a person's word on two names does to the concepts. */
final class Renaming {

    private final Vocabulary vocabulary;

    Renaming(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Concept> apply(NameJudgement judgement) {
        return switch (judgement.kind()) {
            case SAME -> same(judgement.first(), judgement.second());
            case DIFFERENT -> different(judgement.first(), judgement.second());
            case SPEAKS_FOR -> speaksFor(judgement.first(), judgement.second());
        };
    }

    private List<Concept> same(String first, String second) {
        Concept kept = conceptOf(first);
        Concept merged = conceptOf(second);
        return kept.equals(merged) ? vocabulary.concepts() : without(kept, merged, kept.mergedWith(merged));
    }

    /** A name that stood for the same concept stands for one of its own, beside it in the hierarchy. */
    private List<Concept> different(String first, String second) {
        Concept shared = conceptOf(first);
        if (!shared.equals(conceptOf(second))) {
            return vocabulary.concepts();
        }
        String leaving = Term.key(shared.prefLabel()).equals(Term.key(second)) ? first : second;
        Concept own = Concept.named(leaving);
        Concept beside = new Concept(
                leaving,
                own.altLabel(),
                shared.broader(),
                null,
                false,
                shared.timeKind(),
                shared.speaksFor(),
                shared.sourceKind(),
                shared.unit(),
                null,
                List.of(),
                shared.whose(),
                own.replaces());
        return without(shared, shared, shared.withoutLabel(Term.key(leaving)), beside);
    }

    private List<Concept> speaksFor(String speaker, String principal) {
        Concept concept = conceptOf(speaker);
        return without(concept, concept, concept.speakingFor(principal));
    }

    private Concept conceptOf(String name) {
        return vocabulary.concept(vocabulary.term(name)).orElseGet(() -> Concept.named(name.strip()));
    }

    private List<Concept> without(Concept one, Concept other, Concept... added) {
        List<Concept> result = new ArrayList<>(vocabulary.concepts());
        result.remove(one);
        result.remove(other);
        result.addAll(List.of(added));
        return result;
    }
}
