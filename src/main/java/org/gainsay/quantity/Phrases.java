package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Phrases of one or more words and what they mean; the longest that fits is taken. */
final class Phrases<T> {

    /** A phrase found: from its first token up to, but without, another. */
    record Match<T>(T meaning, int from, int to) {}

    private record Phrase<T>(List<String> words, boolean exact, T meaning) {

        boolean standsAt(Words text, int from) {
            for (int i = 0; i < words.size(); i++) {
                Token token = text.at(from + i);
                if (!words.get(i).equals(exact ? token.text() : token.lower())) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    /** Adds a phrase that is found in any case. */
    void add(String phrase, T meaning) {
        add(new Phrase<>(split(phrase.toLowerCase(Locale.ROOT)), false, meaning));
    }

    /** Adds a phrase that is found in the case given alone. */
    void addExactly(String phrase, T meaning) {
        add(new Phrase<>(split(phrase), true, meaning));
    }

    Optional<Match<T>> startingAt(Words text, int from) {
        for (Phrase<T> phrase : byFirst.getOrDefault(text.at(from).lower(), List.of())) {
            if (phrase.standsAt(text, from)) {
                return Optional.of(new Match<>(
                        phrase.meaning(), from, from + phrase.words().size()));
            }
        }
        return Optional.empty();
    }

    /** The phrase whose last token stands before the given place. */
    Optional<Match<T>> endingAt(Words text, int to) {
        for (Phrase<T> phrase : byLast.getOrDefault(text.at(to - 1).lower(), List.of())) {
            int from = to - phrase.words().size();
            if (phrase.standsAt(text, from)) {
                return Optional.of(new Match<>(phrase.meaning(), from, to));
            }
        }
        return Optional.empty();
    }

    private void add(Phrase<T> phrase) {
        List<String> words = phrase.words();
        index(byFirst, words.get(0), phrase);
        index(byLast, words.get(words.size() - 1), phrase);
    }

    private void index(Map<String, List<Phrase<T>>> phrases, String word, Phrase<T> phrase) {
        List<Phrase<T>> sameWord = phrases.computeIfAbsent(word.toLowerCase(Locale.ROOT), any -> new ArrayList<>());
        sameWord.add(phrase);
        sameWord.sort(
                Comparator.comparing((Phrase<T> other) -> other.words().size()).reversed());
    }

    private static List<String> split(String phrase) {
        return Lexer.WORD_OR_SIGN
                .matcher(phrase)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
