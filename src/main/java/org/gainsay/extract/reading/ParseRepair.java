package org.gainsay.extract.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/**
 * Mends trees that the parser is known to build wrongly where a reader of English would not: it takes the subject of a
 * clause without "that" for the object of the verb in front ("assesses the actions have prolonged"), and a participle
 * behind a noun for the verb ("claims that mercenaries linked to X were fighting").
 */
final class ParseRepair {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Tree tree;

    private ParseRepair(Tree tree) {
        this.tree = tree;
    }

    static Sentence of(Sentence sentence) {
        Tree tree = new Tree(sentence);
        SmallMends.mend(tree);
        TailSpeech.mend(tree);
        ParseRepair repair = new ParseRepair(tree);
        for (int index = 0; index < tree.size(); index++) {
            repair.mend(index);
        }
        return tree.sentence();
    }

    private void mend(int index) {
        Sentence sentence = tree.sentence();
        Token verb = sentence.token(index);
        if (verb.is("amod") && FINITE.contains(verb.tag()) && Cue.STATES.is(verb)) {
            invert(sentence, verb);
            return;
        }
        Optional<Token> clausal = sentence.child(verb, "csubj");
        boolean open =
                clausal.isPresent() || verb.is("dep") || verb.is("ccomp") || verb.is("parataxis") || verb.is("conj");
        boolean predicate = verb.isVerb() || sentence.child(verb, "cop").isPresent();
        if (!open || !predicate || sentence.children(verb, "nsubj").findAny().isPresent()) {
            return;
        }
        int first = firstOfVerb(sentence, verb);
        if (first == 0 || !isFinite(sentence, verb)) {
            return;
        }
        Token before = sentence.token(first - 1);
        Optional<Token> object = objectEndingAt(sentence, before);
        if (object.isPresent()) {
            Token governor = sentence.token(object.get().head());
            tree.attach(object.get(), verb.index(), "nsubj");
            clausal.ifPresent(told -> tree.attach(told, -1, "root"));
            if (!governor.equals(verb) && governor.index() < verb.index()) {
                tree.attach(sentence.token(verb.index()), governor.index(), "ccomp");
            }
            return;
        }
        participleBefore(sentence, first).ifPresent(participle -> swap(sentence, participle, verb));
    }

    /** "..., said chief Jane Doe": a finite verb is no adjective to the name behind it, but said by it. */
    private void invert(Sentence sentence, Token verb) {
        Token speaker = sentence.token(verb.head());
        int said = speaker.head();
        if (said >= 0 && speaker.index() > verb.index()) {
            tree.attach(verb, said, "parataxis");
            tree.attach(speaker, verb.index(), "nsubj");
        }
    }

    private static boolean isFinite(Sentence sentence, Token verb) {
        return FINITE.contains(verb.tag())
                || sentence.children(verb)
                        .anyMatch(child -> (child.is("aux") || child.is("cop")) && FINITE.contains(child.tag()));
    }

    /** The first of the auxiliaries and adverbs right in front of a verb, else the verb. */
    private static int firstOfVerb(Sentence sentence, Token verb) {
        int first = verb.index();
        while (first > 0
                && sentence.token(first - 1).head() == verb.index()
                && isAuxiliary(sentence.token(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isAuxiliary(Token token) {
        return token.is("aux") || token.is("cop") || token.is("advmod") || token.is("case");
    }

    /** A direct object of an earlier verb whose phrase ends with the word. */
    private static Optional<Token> objectEndingAt(Sentence sentence, Token last) {
        return sentence.tokens().stream()
                .filter(token -> token.is("obj") && token.index() <= last.index() && token.head() < token.index())
                .filter(token -> sentence.subtree(token).contains(last))
                .filter(token -> sentence.token(token.head()).isVerb())
                .reduce((first, second) -> second);
    }

    /** A participle with a noun as its subject and no auxiliary, whose words end right in front of a place. */
    private static Optional<Token> participleBefore(Sentence sentence, int place) {
        return sentence.tokens().stream()
                .filter(token -> token.tag().equals("VBN") && token.index() < place)
                .filter(token -> sentence.child(token, "aux").isEmpty())
                .filter(token -> sentence.children(token, "nsubj").findAny().isPresent())
                .filter(token -> {
                    List<Token> words = sentence.subtree(token);
                    return words.get(words.size() - 1).index() == place - 1;
                })
                .findFirst();
    }

    private void swap(Sentence sentence, Token participle, Token verb) {
        Token subject = sentence.children(participle, "nsubj").findFirst().orElseThrow();
        List<Token> marks = sentence.children(participle, "mark").toList();
        tree.attach(subject, verb.index(), "nsubj");
        marks.forEach(mark -> tree.attach(mark, verb.index(), "mark"));
        tree.attach(verb, participle.head(), participle.relation());
        tree.attach(participle, subject.index(), "acl");
    }
}
