package org.gainsay.quantity;

import java.util.List;

/** A text as the tokens that it consists of. */
record Words(String text, List<Token> tokens) {

    Words {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    /** The token at a place, or {@link Token#NONE} outside of the text. */
    Token at(int index) {
        return index < 0 || index >= tokens.size() ? Token.NONE : tokens.get(index);
    }

    /** Whether the token is attached to the one before it. */
    boolean glued(int index) {
        return at(index).glued();
    }

    /** The text from one token up to, but without, another. */
    String between(int from, int to) {
        return text.substring(start(from), end(to));
    }

    int start(int from) {
        return at(from).start();
    }

    /** Where the token before this one ends. */
    int end(int to) {
        return at(to - 1).end();
    }
}
