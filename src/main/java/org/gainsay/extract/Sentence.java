package org.gainsay.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a sentence and how they depend on one another. Two of the same words and dependencies are equal. */
public final class Sentence {

    private final List<Token> tokens;
    private final List<List<Token>> children;

    public Sentence(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A sentence has at least one word");
        }
        this.children = children(this.tokens);
    }

    /** By the index of the word on which they depend, so that to walk a sentence costs no more than it has words. */
    private static List<List<Token>> children(List<Token> tokens) {
        List<List<Token>> children = new ArrayList<>(tokens.size());
        tokens.forEach(token -> children.add(new ArrayList<>()));
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
        return children;
    }

    public List<Token> tokens() {
        return tokens;
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
        return children.get(token.index()).stream();
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
        Deque<Token> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            Token token = open.pop();
            if (reached.add(token.index())) {
                open.addAll(children.get(token.index()));
            }
        }
        return reached.stream().map(tokens::get).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sentence sentence && tokens.equals(sentence.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    @Override
    public String toString() {
        return tokens.toString();
    }
}
