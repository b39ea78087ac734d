package org.gainsay.pair;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.extract.AnnotatedText;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** What two texts are known to be about. Its words tell nothing that sets the one against the other: they are read as "it". */
record Topic(Set<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    Topic {
        words = Set.copyOf(words);
    }

    static Topic of(String title) {
        return new Topic(BETWEEN_WORDS
                .splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet()));
    }

    AnnotatedText leftOut(AnnotatedText text) {
        return new AnnotatedText(
                text.text(),
                text.sentences().stream()
                        .map(sentence -> new Sentence(
                                sentence.tokens().stream().map(this::leftOut).toList()))
                        .toList());
    }

    private Token leftOut(Token token) {
        boolean named = words.contains(token.word().toLowerCase(Locale.ROOT))
                || words.contains(token.lemma().toLowerCase(Locale.ROOT));
        return named && token.isNoun()
                ? new Token(
                        token.index(),
                        token.start(),
                        token.end(),
                        token.word(),
                        "it",
                        "PRP",
                        token.entity(),
                        token.date(),
                        token.head(),
                        token.relation())
                : token;
    }
}
