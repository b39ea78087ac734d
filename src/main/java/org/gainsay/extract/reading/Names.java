package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** Puts noun phrases into the vocabulary's words, where it has any for them. */
final class Names {

    private final Vocabulary vocabulary;
    private final Nations nations;

    Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.nations = new Nations(vocabulary);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Nations nations() {
        return nations;
    }

    Term term(String name) {
        return vocabulary.term(name);
    }

    /** The concept that the words name, also without modifiers in small letters in front: "repainted Russian jets" are Russian jets. */
    Optional<Term> concept(List<Token> words) {
        for (int from = 0; from < words.size(); from++) {
            List<Token> rest = words.subList(from, words.size());
            Optional<Term> found = exactly(rest);
            if (found.isPresent()) {
                return found;
            }
            if (isProper(words.get(from))) {
                return title(words.subList(from, words.size()));
            }
        }
        return Optional.empty();
    }

    /** A name behind what only describes it, such as "Russian contractor Wagner Group": a common noun parts the two. */
    private Optional<Term> title(List<Token> words) {
        for (int from = 1; from < words.size(); from++) {
            List<Token> name = words.subList(from, words.size());
            if (name.stream().allMatch(Names::isProper)
                    && !isProper(words.get(from - 1))
                    && words.get(from - 1).isNoun()) {
                return exactly(name);
            }
        }
        return Optional.empty();
    }

    /** The concept that the words name as they stand, in the plural or with a genitive. */
    Optional<Term> exactly(List<Token> words) {
        String text = Phrase.text(words);
        List<String> spellings = new ArrayList<>(List.of(text));
        Token last = words.get(words.size() - 1);
        if (!last.lemma().equals(last.word())) {
            spellings.add(text.substring(0, text.length() - last.word().length()) + last.lemma());
        }
        possessive(words).ifPresent(spellings::add);
        return spellings.stream()
                .map(vocabulary::term)
                .filter(term -> term.known() && !Verbal.is(term, vocabulary))
                .findFirst();
    }

    /** "Russia's foreign ministry" as the Russian foreign ministry. */
    private Optional<String> possessive(List<Token> words) {
        for (int index = 1; index + 1 < words.size(); index++) {
            if (words.get(index).tag().equals("POS")) {
                String rest = Phrase.text(words.subList(index + 1, words.size()));
                return nations.adjective(vocabulary.term(Phrase.text(words.subList(0, index))))
                        .map(adjective -> adjective + " " + rest);
            }
        }
        return Optional.empty();
    }

    /** A known thing of a state, such as Russian troops; empty where the vocabulary has no such concept. */
    Optional<Term> ofState(Term state, String thing) {
        return nations.adjective(state)
                .map(adjective -> vocabulary.term(adjective + " " + thing))
                .filter(Term::known);
    }

    static boolean isProper(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }

    /** The run of words of one kind that holds a person's name, without titles; empty where there is none. */
    static List<Token> person(Sentence sentence, List<Token> tokens) {
        Predicate<Token> person = token -> token.entity().equals("PERSON");
        Optional<Token> last = tokens.stream().filter(person).reduce((first, second) -> second);
        if (last.isEmpty()) {
            return List.of();
        }
        int to = last.get().index() + 1;
        int from = last.get().index();
        while (from > 0 && person.test(sentence.token(from - 1)) && tokens.contains(sentence.token(from - 1))) {
            from--;
        }
        return sentence.tokens().subList(from, to);
    }
}
