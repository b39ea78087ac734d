package org.gainsay.extract.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/**
 * Mends a sentence that tells at its end who says it, where the parser takes the speaker for another name of the last thing
 * said: "there are 5,000 troops, the minister, Jane Doe, said".
 */
final class TailSpeech {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Tree tree;

    private TailSpeech(Tree tree) {
        this.tree = tree;
    }

    static void mend(Tree tree) {
        TailSpeech tail = new TailSpeech(tree);
        for (int index = tree.size() - 1; index > 2; index--) {
            if (tail.mended(tree.sentence().token(index))) {
                return;
            }
        }
    }

    private boolean mended(Token verb) {
        Sentence sentence = tree.sentence();
        if (!FINITE.contains(verb.tag()) || !Cue.STATES.is(verb)) {
            return false;
        }
        Optional<Token> subject =
                sentence.children(verb, "nsubj").filter(noun -> !noun.isVerb()).findFirst();
        if (subject.filter(noun -> noun.entity().equals("PERSON") || isParted(sentence, noun))
                .isPresent()) {
            return false;
        }
        Optional<Token> speaker = speaker(sentence, verb, subject.orElse(null));
        if (speaker.isEmpty()) {
            return false;
        }
        Optional<Token> content = content(sentence, verb, speaker.get());
        content.ifPresent(predicate -> {
            hand(verb, speaker.get());
            turn(verb, predicate);
            subject.ifPresent(lost -> giveBack(lost, predicate));
        });
        return content.isPresent();
    }

    /** Whether a noun phrase stands right behind a mark, as the speaker at an end does. */
    private static boolean isParted(Sentence sentence, Token noun) {
        int first = Phrase.core(sentence, noun).get(0).index();
        while (first > 0 && sentence.token(first - 1).is("det")) {
            first--;
        }
        return first > 0 && sentence.token(first - 1).is("punct");
    }

    /** An apposition behind a comma to what stands before it, with nothing finite up to the verb; a person before all others. */
    private static Optional<Token> speaker(Sentence sentence, Token verb, @Nullable Token subject) {
        List<Token> apposed = sentence.tokens().stream()
                .filter(token -> token.is("appos") && token.index() < verb.index() && token.isNoun())
                .filter(token -> subject == null || subject.index() <= token.head())
                .filter(token -> sentence.subtree(token).get(0).index() > token.head() + 1)
                .filter(token -> isFree(sentence, token.index() + 1, verb.index()))
                .toList();
        Optional<Token> first = apposed.stream().min(Comparator.comparingInt(Token::head));
        return first.flatMap(any -> apposed.stream()
                .filter(token -> token.head() == any.head())
                .max(Comparator.comparing((Token token) -> token.entity().equals("PERSON"))
                        .thenComparing(Token::index)));
    }

    /** Whether no finite verb stands in between, but for a clause of "who" or "which". */
    private static boolean isFree(Sentence sentence, int from, int to) {
        boolean relative = false;
        for (Token token : sentence.tokens().subList(from, to)) {
            relative |= token.tag().startsWith("W");
            if (!relative && FINITE.contains(token.tag())) {
                return false;
            }
        }
        return true;
    }

    /** The predicate of what is said: the last one in front that is not subordinate to another there. */
    private static Optional<Token> content(Sentence sentence, Token verb, Token speaker) {
        Clauses clauses = new Clauses(sentence);
        return sentence.tokens().stream()
                .filter(token -> token.index() < speaker.index() && clauses.isPredicate(token))
                .filter(token -> !token.is("acl") && !token.is("amod") && !token.is("xcomp"))
                .filter(token -> token.head() < 0
                        || token.head() >= speaker.index()
                        || (token.is("ccomp") && token.head() == verb.index()))
                .findFirst();
    }

    private void hand(Token verb, Token speaker) {
        int was = speaker.head();
        tree.attach(speaker, verb.index(), "nsubj");
        tree.sentence()
                .children(verb, "nsubj")
                .filter(Token::isVerb)
                .forEach(relative -> tree.attach(relative, speaker.index(), "acl:relcl"));
        tree.sentence()
                .children(tree.sentence().token(was), "appos")
                .filter(other -> other.index() < verb.index() && !other.equals(speaker))
                .forEach(other -> tree.attach(other, speaker.index(), "appos"));
    }

    /** What hung the other way round: the verb of saying stands above what is said. */
    private void turn(Token verb, Token predicate) {
        Token top = tree.sentence().token(predicate.index());
        if (top.head() == verb.index()) {
            return;
        }
        tree.attach(verb, top.head(), top.relation());
        tree.attach(top, verb.index(), "ccomp");
    }

    /** What was taken for the subject of the verb of saying belongs to what is said. */
    private void giveBack(Token lost, Token predicate) {
        Sentence sentence = tree.sentence();
        Optional<Token> object = sentence.child(predicate, "obj");
        boolean existential = sentence.child(predicate, "expl").isPresent();
        boolean subjectless = sentence.children(predicate, "nsubj").findAny().isEmpty();
        if (existential || (subjectless && lost.index() < predicate.index())) {
            tree.attach(lost, predicate.index(), "nsubj");
        } else if (object.isPresent()) {
            tree.attach(lost, object.get().index(), "conj");
        } else {
            tree.attach(lost, predicate.index(), "obj");
        }
    }
}
