package org.gainsay.pair;

import java.util.List;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/**
 * What one verb, adjective or noun says, with all that belongs to it.
 *
 * @param predicate the word that says it
 * @param subject of what it is said; null where that is not told
 * @param words of content that belong to it, the predicate and subject left out
 * @param voice whether it is asserted, negated by the text itself, or denied by somebody of whom the text tells
 * @param possible whether it is said to be only possible, or to hold only on a condition
 */
record Clause(
        Sentence sentence, Token predicate, @Nullable Token subject, List<Token> words, Voice voice, boolean possible) {

    enum Voice {
        ASSERTED,
        NEGATED,
        DENIED
    }

    Clause {
        words = List.copyOf(words);
    }
}
