package org.gainsay.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/**
 * What a vocabulary knows of the things that figures count. A thing that it does not know is what is left when words are taken
 * from its front: Syrian fighters are fighters. A type names a thing before its noun does: MiG-29 fighters are aircraft, no people.
 */
public final class VocabularyThings implements CountedThings {

    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+\\s*+");
    private static final Pattern DESIGNATOR = Pattern.compile("\\b\\p{L}+-\\d+\\b");

    private final Vocabulary vocabulary;

    public VocabularyThings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Optional<String> unitOf(String thing) {
        return known(thing).flatMap(term -> isUnit(term) ? Optional.of(term.label()) : vocabulary.unitOf(term));
    }

    @Override
    public Optional<String> narrowest(List<String> things) {
        List<Term> terms =
                things.stream().map(this::known).flatMap(Optional::stream).toList();
        if (terms.size() < things.size() || terms.isEmpty()) {
            return Optional.empty();
        }
        List<Term> shared = vocabulary.atAndAbove(terms.get(0)).stream()
                .filter(concept -> terms.stream().allMatch(term -> vocabulary.isWithin(term, concept)))
                .toList();
        return shared.stream()
                .filter(concept -> shared.stream().noneMatch(other -> isBelow(other, concept)))
                .min(Comparator.naturalOrder())
                .map(Term::label);
    }

    private boolean isBelow(Term narrow, Term wide) {
        return !narrow.equals(wide) && vocabulary.isWithin(narrow, wide);
    }

    private boolean isUnit(Term term) {
        return vocabulary.concept(term).map(Concept::conversion).isPresent();
    }

    private Optional<Term> known(String thing) {
        List<String> shorter = Stream.iterate(thing, rest -> !rest.isBlank(), rest -> FIRST_WORD
                        .matcher(rest)
                        .replaceFirst(""))
                .toList();
        return Stream.of(
                        shorter.stream().limit(1),
                        designators(thing),
                        shorter.stream().skip(1))
                .flatMap(names -> names)
                .map(vocabulary::term)
                .filter(Term::known)
                .findFirst();
    }

    private static Stream<String> designators(String thing) {
        return DESIGNATOR.matcher(thing).results().map(MatchResult::group);
    }
}
