package org.gainsay.pair;

import java.util.Locale;
import org.gainsay.extract.Token;

/**
 * A word in its dictionary form.
 *
 * @param text in lower case
 * @param part of speech
 */
record Lemma(String text, Part part) {

    /** The parts of speech that carry content. */
    enum Part {
        NOUN,
        VERB,
        ADJECTIVE,
        ADVERB,
        NAME,
        OTHER
    }

    static Lemma of(Token token) {
        boolean name = token.tag().startsWith("NNP")
                && token.index() > 0
                && Character.isUpperCase(token.word().charAt(0));
        return new Lemma(token.lemma().toLowerCase(Locale.ROOT), name ? Part.NAME : part(token.tag()));
    }

    private static Part part(String tag) {
        if (tag.startsWith("N")) {
            return Part.NOUN;
        }
        if (tag.startsWith("V")) {
            return Part.VERB;
        }
        if (tag.startsWith("J")) {
            return Part.ADJECTIVE;
        }
        return tag.startsWith("RB") ? Part.ADVERB : Part.OTHER;
    }
}
