package org.gainsay.quantity;

import java.util.Optional;
import java.util.stream.IntStream;

/** "One" that stands for somebody ("the one who left") or ends a name (Air Force One), and is no number. */
final class PronounOne {

    private static final Lexicon LEXICON = Lexicon.ENGLISH;

    private final Words words;
    private final Numerals numerals;

    PronounOne(Words words) {
        this.words = words;
        this.numerals = new Numerals(words);
    }

    /** Behind the word, where it stands here and counts nothing; the place itself where not. */
    int skip(int index) {
        if (!words.at(index).lower().equals("one")
                || numerals.at(index, false)
                        .filter(number -> number.to() > index + 1)
                        .isPresent()
                || Qualifiers.ENGLISH.after(words, index + 1).isPresent()) {
            return index;
        }
        boolean lastOfName = words.at(index).isCapitalised()
                && words.at(index - 1).isCapitalised()
                && !words.at(index + 1).isCapitalised();
        boolean alone = (words.at(index + 1).is(Token.Kind.SYMBOL) && !words.glued(index + 2))
                || (LEXICON.is(WordList.STOP, words, index + 1)
                        && !LEXICON.is(WordList.ONE_MORE, words, index + 1)
                        && !joinsNumber(index + 1));
        return lastOfName || alone ? index + 1 : index;
    }

    /** One or two; one to three; one in five. */
    private boolean joinsNumber(int index) {
        return IntStream.of(
                        LEXICON.skip(WordList.OR, words, index),
                        LEXICON.skip(WordList.TO, words, index),
                        LEXICON.skip(WordList.IN, words, index),
                        LEXICON.skip(WordList.OUT_OF, words, index))
                .filter(end -> end > index)
                .mapToObj(end -> numerals.at(end, false))
                .anyMatch(Optional::isPresent);
    }
}
