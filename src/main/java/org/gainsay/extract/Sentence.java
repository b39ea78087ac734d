package org.gainsay.extract;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words of a sentence and how they depend on one another. */
public record Sentence(List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A sentence has at least one word");
        }
    }

    public int start() {
        return tokens.get(0).start();
    }

    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The word that another depends on; empty at the root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** What depends on a word directly, in the order of the sentence. */
    public Stream<Token> children(Token token) {
        return tokens.stream().filter(child -> child.head() == token.index());
    }

    /** What depends on a word directly in one way or a kind of it. */
    public Stream<Token> children(Token token, String relation) {
        return children(token).filter(child -> child.is(relation));
    }

    public Optional<Token> child(Token token, String relation) {
        return children(token, relation).findFirst();
    }

    /** A word and all that depends on it, directly or not, in the order of the sentence. */
    public List<Token> subtree(Token top) {
        TreeSet<Integer> reached = new TreeSet<>();
        collect(top, reached);
        return reached.stream().map(tokens::get).toList();
    }

    private void collect(Token token, TreeSet<Integer> reached) {
        if (reached.add(token.index())) {
            children(token).forEach(child -> collect(child, reached));
        }
    }
}
