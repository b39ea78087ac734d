package org.gainsay.extract.reading;

import java.util.List;
import java.util.Set;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** Where the words of a clause begin and end, and which clause a word belongs to. */
final class Spans {

    private static final Set<String> LOOSE = Set.of("ccomp", "advcl", "parataxis", "csubj");

    private final Sentence sentence;
    private final Clauses clauses;

    Spans(Sentence sentence) {
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
    }

    /** Whether no other clause stands between a predicate and a word below it, but for those that only tell more of a noun. */
    boolean sameClause(Token verb, Token token) {
        Token predicate = top(verb);
        Token at = token;
        while (!at.equals(predicate)) {
            Token head = sentence.head(at).orElse(null);
            if (head == null) {
                return false;
            }
            if (!at.equals(token) && clauses.isPredicate(at) && !at.is("acl") && !at.is("xcomp")) {
                return false;
            }
            at = head;
        }
        return true;
    }

    /** The word below which all of a clause hangs: of a gerund that was taken for an adjective, its noun. */
    Token top(Token predicate) {
        boolean attributive = predicate.is("amod") || predicate.is("compound");
        return attributive ? sentence.head(predicate).orElse(predicate) : predicate;
    }

    /** First and last word of a clause: the predicate with all that hangs on it, but for clauses at its edges. */
    List<Token> of(Clause clause) {
        Token predicate = top(clause.predicate());
        List<Token> words = sentence.subtree(predicate).stream()
                .filter(token -> token.equals(predicate) || (!isLoose(predicate, token) && !token.is("punct")))
                .toList();
        int from = words.get(0).index();
        int to = words.get(words.size() - 1).index();
        Token subject = clause.subject();
        if (subject != null && !predicate.is("acl")) {
            from = Math.min(from, Phrase.full(sentence, subject).get(0).index());
        }
        while (from < predicate.index() && isLeading(sentence.token(from))) {
            from++;
        }
        return sentence.tokens().subList(from, to + 1);
    }

    private static boolean isLeading(Token token) {
        return token.is("punct") || token.tag().equals("CC") || token.is("mark");
    }

    /** Whether a word stands in a clause of its own below the predicate: said, adverbial or joined. */
    private boolean isLoose(Token predicate, Token token) {
        Token at = token;
        while (!at.equals(predicate)) {
            Token head = sentence.head(at).orElse(predicate);
            boolean apart = LOOSE.stream().anyMatch(at::is);
            if (apart || (at.is("conj") && head.equals(predicate)) || (at.is("cc") && head.equals(predicate))) {
                return true;
            }
            at = head;
        }
        return false;
    }
}
