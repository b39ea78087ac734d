package org.gainsay.extract.reading;

import java.util.regex.Pattern;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** Tells concepts of how things stand from concepts of things: they have a time kind, or names that end as verbs do. */
final class Verbal {

    private static final Pattern VERB = Pattern.compile(".*(?:ed| (?:by|with|to|in|for|of|from|on))");

    private Verbal() {}

    static boolean is(Term term, Vocabulary vocabulary) {
        boolean counted = vocabulary.unitOf(term).isPresent()
                || vocabulary.sourceKind(term).isPresent()
                || vocabulary.isWithin(term, vocabulary.term("event"));
        return vocabulary.timeKind(term).isPresent()
                || (!counted
                        && vocabulary
                                .concept(term)
                                .filter(Verbal::endsAsVerbsDo)
                                .isPresent());
    }

    private static boolean endsAsVerbsDo(Concept concept) {
        return Character.isLowerCase(concept.prefLabel().codePointAt(0))
                && concept.labels().anyMatch(label -> VERB.matcher(label).matches());
    }
}
