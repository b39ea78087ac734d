package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** A sentence whose dependencies are being mended. */
final class Tree {

    private final List<Token> tokens;
    private Sentence mended;

    Tree(Sentence sentence) {
        this.tokens = new ArrayList<>(sentence.tokens());
        this.mended = sentence;
    }

    int size() {
        return tokens.size();
    }

    /** As it is now. */
    Sentence sentence() {
        return mended;
    }

    void attach(Token token, int head, String relation) {
        tokens.set(token.index(), token.under(head, relation));
        mended = new Sentence(tokens);
    }
}
