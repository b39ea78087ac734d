package org.gainsay.extract.reading;

import java.util.List;
import java.util.Optional;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** What hangs on a noun such as "claim" or "report": whose it is, and what it says. */
final class StatementNouns {

    /** How many words behind the noun "that" still belongs to it. */
    private static final int NEAR = 12;

    private StatementNouns() {}

    /** Whose statement a noun is: "from X", "by X", "X's", "US claims". */
    static Optional<Token> owner(Sentence sentence, Token noun) {
        return sentence.children(noun)
                .filter(child -> child.is("nmod:poss")
                        || (child.is("compound") && Names.isProper(child))
                        || (child.is("nmod")
                                && sentence.children(child, "case")
                                        .anyMatch(mark -> List.of("from", "by").contains(mark.lemma()))))
                .findFirst();
    }

    /** The "that" with which what it says begins. */
    static Optional<Token> thatBehind(Sentence sentence, Token noun) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > noun.index() && token.index() < noun.index() + NEAR)
                .filter(token -> token.lemma().equals("that") && token.tag().equals("IN"))
                .findFirst();
    }
}
