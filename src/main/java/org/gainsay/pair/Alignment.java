package org.gainsay.pair;

import java.util.List;
import java.util.Locale;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/** How much of what one text says stands in the other. */
final class Alignment {

    private final WordNet wordNet;
    private final Words words;

    Alignment(WordNet wordNet, Words words) {
        this.wordNet = wordNet;
        this.words = words;
    }

    /** A participle is also taken as the adjective that it may be: "is closed" and "is open". */
    Kinship kinship(Token one, Token other) {
        Kinship kinship = wordNet.kinship(Lemma.of(one), Lemma.of(other));
        return kinship == Kinship.NONE && (isParticiple(one) || isParticiple(other))
                ? wordNet.kinship(asAdjective(one), asAdjective(other))
                : kinship;
    }

    private static boolean isParticiple(Token token) {
        return token.tag().equals("VBN");
    }

    private static Lemma asAdjective(Token token) {
        return isParticiple(token)
                ? new Lemma(token.word().toLowerCase(Locale.ROOT), Lemma.Part.ADJECTIVE)
                : Lemma.of(token);
    }

    /** The share of the words that others say, or something narrower; words for anybody or anything are left out. */
    double covered(List<Token> said, List<Token> others) {
        List<Token> telling = said.stream().filter(word -> !isAnyone(word)).toList();
        long found = telling.stream()
                .filter(word ->
                        others.stream().anyMatch(other -> kinship(other, word).implies()))
                .count();
        return telling.isEmpty() ? 1 : (double) found / telling.size();
    }

    /** Whether others may speak of a subject; one that is not told is anybody's. */
    boolean mayMean(@Nullable Token subject, List<Token> others) {
        return subject == null
                || isAnyone(subject)
                || others.stream()
                        .anyMatch(other ->
                                isAnyone(other) || kinship(other, subject).meets());
    }

    boolean isAnyone(Token token) {
        return words.is(Words.Kind.ANYONE, token);
    }
}
