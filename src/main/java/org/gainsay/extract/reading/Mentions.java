package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.vocabulary.Term;

/** What a document has named up to a place: the memory by which "the command" and "the country" are understood. */
final class Mentions {

    /** How many sentences a thing is remembered that was not named in full. */
    private static final int NEAR = 4;

    private static final Set<String> LOCATIVE = Set.of("in", "to", "across", "within", "into", "inside");

    /** @param proper whether it is a name of several words */
    private record Mention(int offset, int sentence, String lastWord, int words, boolean proper, Term term) {}

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, String> persons = new HashMap<>();
    private final List<Term> places = new ArrayList<>();
    private final Names names;

    Mentions(Names names, Text text) {
        this.names = names;
        text.passages().forEach(this::note);
    }

    private void note(Passage passage) {
        Sentence sentence = passage.sentence();
        for (Token token : sentence.tokens()) {
            if (!token.isNoun() || token.is("compound") || token.is("flat")) {
                continue;
            }
            List<Token> words = Phrase.core(sentence, token);
            List<Token> person = Names.person(sentence, words);
            if (person.size() > 1) {
                persons.putIfAbsent(lower(person.get(person.size() - 1)), Phrase.text(person));
            }
            String text = Phrase.text(words);
            Term term = names.concept(words).orElseGet(() -> names.term(text));
            boolean proper = words.size() > 1 && Names.isProper(token);
            mentions.add(new Mention(token.start(), passage.index(), lower(token), words.size(), proper, term));
            notePlace(sentence, token, term);
        }
    }

    private void notePlace(Sentence sentence, Token token, Term term) {
        boolean locative = sentence.children(token, "case").anyMatch(mark -> LOCATIVE.contains(mark.lemma()));
        if (locative && names.nations().isState(term)) {
            places.add(term);
        }
    }

    /** A person's full name by the last part of it. */
    Optional<String> fullName(String lastName) {
        return Optional.ofNullable(persons.get(lastName.toLowerCase(Locale.ROOT)));
    }

    /** The country that the document is about: the one in which most of it plays, where that is more than half. */
    Optional<Term> country() {
        return places.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Term, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(most -> most.getValue() * 2 > places.size())
                .map(Map.Entry::getKey);
    }

    /** The last name before a place that ends in the word: "the command" is the US Africa Command. */
    Optional<Name> lastNamed(String word, int offset) {
        return before(offset)
                .filter(mention -> mention.lastWord().equals(word) && mention.proper())
                .map(mention -> Name.of(mention.term().label(), mention.term().known()))
                .findFirst();
    }

    /** The last thing of that noun before a place, and not long ago, that was named in more words: "these fighters" are jet fighters. */
    Optional<Term> lastOfNoun(String noun, int offset, int sentence) {
        return before(offset)
                .filter(mention -> mention.sentence() >= sentence - NEAR
                        && mention.lastWord().equals(noun))
                .filter(mention -> mention.words() > 1 && mention.term().known())
                .map(Mention::term)
                .findFirst();
    }

    /** The last thing named before a place, and not long ago, that is a kind of the one meant: "the planes" are Russian jets. */
    Optional<Term> lastKind(Term wide, int offset, int sentence) {
        return before(offset)
                .filter(mention -> mention.sentence() >= sentence - NEAR)
                .map(Mention::term)
                .filter(term ->
                        term.known() && !term.equals(wide) && names.vocabulary().isWithin(term, wide))
                .findFirst();
    }

    private Stream<Mention> before(int offset) {
        return mentions.stream()
                .filter(mention -> mention.offset() < offset)
                .sorted(Comparator.comparingInt(Mention::offset).reversed());
    }

    private static String lower(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
