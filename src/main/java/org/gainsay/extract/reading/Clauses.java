package org.gainsay.extract.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/** The clauses of a sentence. A subject that a clause shares with another is found; one that the parser lost as well, where the words tell. */
final class Clauses {

    private static final Set<String> RELATIVE_TAGS = Set.of("WP", "WDT");
    private static final int DEEPEST = 6;

    private final Sentence sentence;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    /** In the order of the sentence. */
    List<Clause> all() {
        return sentence.tokens().stream()
                .filter(this::isPredicate)
                .map(this::clause)
                .toList();
    }

    Clause clause(Token predicate) {
        Token subject = subject(predicate, 0).orElse(null);
        return new Clause(
                sentence,
                predicate,
                subject,
                object(predicate).orElse(null),
                obliques(predicate),
                isPassive(predicate),
                isNegated(predicate, subject, 0));
    }

    boolean isPredicate(Token token) {
        if (sentence.child(token, "cop").isPresent()) {
            return !token.is("amod");
        }
        return token.isVerb()
                && !token.tag().equals("MD")
                && !token.is("aux")
                && !token.is("cop")
                && !token.is("case")
                && !token.is("mark")
                && (!isAttributive(token) || isGerundAfterPreposition(token));
    }

    /** The predicate of the clause in which a word stands; the word itself where there is none. */
    Token predicateAbove(Token word) {
        Token at = word;
        while (!isPredicate(at)) {
            Token head = sentence.head(at).orElse(null);
            if (head == null) {
                return word;
            }
            at = head;
        }
        return at;
    }

    private static boolean isAttributive(Token token) {
        return token.is("amod") || token.is("compound") || token.is("det") || token.is("nmod") || token.is("obl");
    }

    /** "Accused of sending weapons", where the parser often takes the gerund for an adjective. */
    private boolean isGerundAfterPreposition(Token token) {
        boolean ofPlace = sentence.head(token)
                .filter(head -> head.entity().equals("LOCATION"))
                .isPresent();
        return token.tag().equals("VBG")
                && token.index() > 0
                && !ofPlace
                && Set.of("IN", "TO").contains(sentence.token(token.index() - 1).tag());
    }

    private Optional<Token> object(Token predicate) {
        if (isAttributive(predicate) && predicate.is("amod")) {
            return sentence.head(predicate).filter(head -> head.index() > predicate.index());
        }
        return sentence.child(predicate, "obj")
                .filter(object -> !object.entity().equals("DATE"));
    }

    private List<Token> obliques(Token predicate) {
        Token top = predicate.is("amod") ? sentence.head(predicate).orElse(predicate) : predicate;
        return Stream.concat(sentence.children(top, "obl"), sentence.children(top, "nmod"))
                .filter(oblique -> !oblique.entity().equals("DATE"))
                .toList();
    }

    private Optional<Token> subject(Token predicate, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Token> own = sentence.children(predicate, "nsubj").findFirst();
        if (own.isPresent()) {
            return RELATIVE_TAGS.contains(own.get().tag()) ? antecedent(predicate, own.get()) : own;
        }
        Optional<Token> accused = accused(predicate);
        if (accused.isPresent()) {
            return accused;
        }
        Token head = sentence.head(predicate).orElse(null);
        if (head == null) {
            return Optional.empty();
        }
        if (predicate.is("conj")) {
            return isPredicate(head) ? subject(head, depth + 1) : Optional.empty();
        }
        if (predicate.is("acl")) {
            return Optional.of(head);
        }
        if (predicate.is("xcomp") || predicate.is("ccomp")) {
            Optional<Token> controller = sentence.child(head, "obj");
            return controller.isPresent() ? controller : subject(head, depth + 1);
        }
        return predicate.is("advcl") || predicate.is("dep") ? subject(head, depth + 1) : Optional.empty();
    }

    /** What "who" and "that" stand for: the noun that the clause hangs on, else the nearest in front. */
    private Optional<Token> antecedent(Token predicate, Token relative) {
        if (predicate.is("acl")) {
            return sentence.head(predicate);
        }
        return sentence.tokens().stream()
                .filter(token -> token.index() < relative.index() && token.isNoun())
                .reduce((first, second) -> second);
    }

    /** "Accused X of doing", "accused X ... and of doing": whoever is accused does it. */
    private Optional<Token> accused(Token predicate) {
        if (!predicate.tag().equals("VBG")) {
            return Optional.empty();
        }
        for (int index = predicate.index() - 1; index >= 0; index--) {
            Token token = sentence.token(index);
            if (Cue.ACCUSES.is(token) && token.isVerb()) {
                return sentence.child(token, "obj")
                        .filter(object -> object.index() < predicate.index())
                        .or(() -> nextNoun(token.index() + 1, predicate.index()));
            }
        }
        return Optional.empty();
    }

    private Optional<Token> nextNoun(int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .filter(token -> token.isNoun() || token.tag().equals("PRP"))
                .findFirst();
    }

    private boolean isPassive(Token predicate) {
        if (sentence.children(predicate).anyMatch(child -> child.is("nsubj:pass") || child.is("aux:pass"))) {
            return true;
        }
        if (!predicate.tag().equals("VBN") || sentence.child(predicate, "aux").isPresent()) {
            return false;
        }
        Token head = sentence.head(predicate).orElse(null);
        return predicate.is("acl")
                || (head != null
                        && predicate.is("conj")
                        && isPassive(head)
                        && sentence.child(predicate, "nsubj").isEmpty());
    }

    private boolean isNegated(Token predicate, @Nullable Token subject, int depth) {
        Token head = sentence.head(predicate).orElse(null);
        if (head != null && predicate.is("xcomp") && Cue.RAISING.is(head) && depth < DEEPEST) {
            return isNegated(head, subject, depth + 1);
        }
        boolean own = sentence.children(predicate)
                .anyMatch(child -> Cue.NEGATION.is(child) && !child.is("obj") && !child.is("obl"));
        boolean nobody = subject != null
                && (subject.index() < predicate.index()
                        || sentence.child(predicate, "expl").isPresent())
                && (Cue.NEGATION.is(subject) || hasNegativeDeterminer(subject));
        boolean nothing = sentence.child(predicate, "obj")
                .filter(object -> hasNegativeDeterminer(object))
                .isPresent();
        return own || nobody || nothing || sharesNegation(predicate, depth);
    }

    /** "No protester", "not a single protester"; not "not only protesters". */
    private boolean hasNegativeDeterminer(Token noun) {
        return sentence.children(noun)
                .filter(Cue.NEGATION::is)
                .anyMatch(child -> child.is("det") || child.is("cc") || isNotASingle(child, noun));
    }

    private boolean isNotASingle(Token not, Token noun) {
        return not.is("advmod")
                && not.index() < noun.index()
                && sentence.token(not.index() + 1).tag().equals("DT");
    }

    /** "Are not contracted or supported": a negation reaches over "or". */
    private boolean sharesNegation(Token predicate, int depth) {
        Token head = sentence.head(predicate).orElse(null);
        boolean or = sentence.children(predicate, "cc")
                .anyMatch(word -> Set.of("or", "nor").contains(word.lemma()));
        return or
                && head != null
                && predicate.is("conj")
                && depth < DEEPEST
                && isNegated(head, subject(head, 0).orElse(null), depth + 1);
    }
}
