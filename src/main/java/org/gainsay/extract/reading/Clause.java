package org.gainsay.extract.reading;

import java.util.List;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/**
 * A verb, or a noun or adjective with "be", and what it binds together.
 *
 * @param predicate the verb, noun or adjective
 * @param subject the grammatical subject, its own or one that it shares; null where none was found
 * @param object the direct object; null where there is none
 * @param obliques what prepositions bring
 * @param passive whether the subject is what is acted on
 * @param negated whether the clause denies itself
 */
record Clause(
        Sentence sentence,
        Token predicate,
        @Nullable Token subject,
        @Nullable Token object,
        List<Token> obliques,
        boolean passive,
        boolean negated) {

    Clause {
        obliques = List.copyOf(obliques);
    }

    /** Who does it: the object of "by" where the clause is passive. */
    @Nullable
    Token agent() {
        if (!passive) {
            return subject;
        }
        return obliques.stream()
                .filter(oblique -> preposition(oblique).equals("by"))
                .findFirst()
                .orElse(null);
    }

    /** Whom or what it is done to. */
    @Nullable
    Token patient() {
        return passive ? subject : object;
    }

    /** The preposition of an oblique; empty where it has none. */
    String preposition(Token oblique) {
        return sentence.children(oblique, "case")
                .map(Token::lemma)
                .reduce((first, second) -> first + " " + second)
                .orElse("");
    }

    /** Whether it is a noun or an adjective with "be". */
    boolean copular() {
        return sentence.child(predicate, "cop").isPresent();
    }
}
