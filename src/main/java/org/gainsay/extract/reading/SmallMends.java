package org.gainsay.extract.reading;

import java.util.Optional;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** Mends what the order of the words alone tells: "denied hiding cases", "there is no evidence", "and 80 percent of them have left". */
final class SmallMends {

    private SmallMends() {}

    static void mend(Tree tree) {
        for (int index = 0; index + 1 < tree.size(); index++) {
            gerund(tree, index);
            existential(tree, index);
            joined(tree, index);
            result(tree, index);
        }
    }

    /** A gerund right behind a verb of denying or admitting is what is denied, no adjective to its own object. */
    private static void gerund(Tree tree, int index) {
        Sentence sentence = tree.sentence();
        Token verb = sentence.token(index);
        Token next = sentence.token(index + 1);
        boolean answers = verb.isVerb() && (Cue.DENIES.is(verb) || Cue.ADMITS.is(verb));
        if (!answers || !next.tag().equals("VBG") || next.is("xcomp")) {
            return;
        }
        sentence.head(next)
                .filter(noun -> noun.index() > next.index() && noun.head() == index)
                .ifPresent(noun -> tree.attach(noun, next.index(), "obj"));
        tree.attach(tree.sentence().token(index + 1), index, "xcomp");
    }

    /** "There is no evidence", where the noun was taken for the predicate: what is there is the subject of being. */
    private static void existential(Tree tree, int index) {
        Sentence sentence = tree.sentence();
        Token there = sentence.token(index);
        Token be = sentence.token(index + 1);
        if (!there.tag().equals("EX") || !be.is("cop")) {
            return;
        }
        Optional<Token> noun = sentence.head(be).filter(Token::isNoun);
        noun.ifPresent(thing -> {
            tree.attach(be, thing.head(), thing.relation());
            tree.attach(thing, be.index(), "nsubj");
            tree.attach(there, be.index(), "expl");
        });
    }

    /** "Left 3,000 people homeless": an adjective behind its noun tells what became of it. */
    private static void result(Tree tree, int index) {
        Sentence sentence = tree.sentence();
        Token noun = sentence.token(index);
        Token adjective = sentence.token(index + 1);
        if (noun.is("obj")
                && adjective.is("amod")
                && adjective.head() == index
                && adjective.tag().equals("JJ")) {
            tree.attach(adjective, noun.head(), "xcomp");
        }
    }

    /** A noun that was joined to the clause before and stands right in front of a finite verb without a subject is its subject. */
    private static void joined(Tree tree, int index) {
        Sentence sentence = tree.sentence();
        Token verb = sentence.token(index);
        boolean open = (verb.is("dep") || verb.is("parataxis")) && verb.isVerb() && verb.head() >= 0;
        if (!open
                || sentence.children(verb, "nsubj").findAny().isPresent()
                || sentence.child(verb, "aux").isEmpty()) {
            return;
        }
        int first = sentence.children(verb, "aux").mapToInt(Token::index).min().orElse(index);
        sentence.tokens().stream()
                .filter(token -> token.is("conj") && token.isNoun() && token.head() == verb.head())
                .filter(token -> sentence.subtree(token).stream().anyMatch(word -> word.index() == first - 1))
                .findFirst()
                .ifPresent(subject -> {
                    tree.attach(subject, index, "nsubj");
                    tree.attach(verb, verb.head(), "conj");
                });
    }
}
