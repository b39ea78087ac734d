package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/**
 * Finds who keeps out, and of what: "declined to say whether ...", "could not confirm the attack", "did not respond". Where the
 * words name nothing, it is the claims just before, which is told as inferred.
 */
final class Withheld {

    private static final double INFERRED = 0.15;
    private static final Set<String> CHECKING = Set.of("confirm", "verify");
    private static final Set<String> ABLE = Set.of("can", "could");

    private final ClaimsBefore claimsBefore;
    private final Propositions propositions;
    private final Nominals nominals;
    private final Speech speech;

    Withheld(Names names, Propositions propositions, Nominals nominals, Speech speech) {
        this.claimsBefore = new ClaimsBefore(names);
        this.propositions = propositions;
        this.nominals = nominals;
        this.speech = speech;
    }

    /** A place at which somebody keeps out. */
    private record Silence(Passage passage, Token verb, Token answer, Stance stance, List<Hop> speaker) {}

    /**
     * The statements of a sentence that are withheld.
     *
     * @param before what was read up to here, in the order of the text
     * @param consumed takes up the verbs that are read here, which claim nothing by themselves
     */
    List<Draft> in(Passage passage, List<Draft> before, Set<Token> consumed) {
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : passage.clauses()) {
            Token verb = clause.predicate();
            boolean joined = verb.is("conj")
                    && passage.sentence().head(verb).filter(consumed::contains).isPresent();
            if (joined && Cue.ANSWERS.is(verb)) {
                consumed.add(verb);
            }
            Optional<Silence> found = consumed.contains(verb) ? Optional.empty() : silence(passage, clause);
            found.ifPresent(silence -> {
                consumed.add(silence.verb());
                consumed.add(silence.answer());
                drafts.addAll(named(silence, consumed).map(List::of).orElseGet(() -> before(silence, before)));
            });
        }
        return drafts;
    }

    private Optional<Silence> silence(Passage passage, Clause clause) {
        Sentence sentence = passage.sentence();
        Token verb = clause.predicate();
        if (Cue.WITHHOLDS.is(verb) && !clause.negated()) {
            return sentence.children(verb, "xcomp")
                    .filter(Cue.ANSWERS::is)
                    .findFirst()
                    .map(answer -> silence(passage, verb, answer, Stance.DECLINES));
        }
        boolean answers = Cue.ANSWERS.is(verb) && verb.isVerb() && clause.negated();
        boolean checks = CHECKING.contains(verb.lemma());
        boolean able = sentence.children(verb, "aux").anyMatch(aux -> ABLE.contains(aux.lemma()));
        boolean undeniable = verb.lemma().equals("deny") && able;
        boolean saysNot = verb.lemma().equals("say") && asked(sentence, verb).isEmpty();
        return answers && !undeniable && !saysNot
                ? Optional.of(silence(passage, verb, verb, checks ? Stance.CANNOT_CONFIRM : Stance.DECLINES))
                : Optional.empty();
    }

    private Silence silence(Passage passage, Token verb, Token answer, Stance stance) {
        return new Silence(passage, verb, answer, stance, speaker(passage, verb));
    }

    private List<Hop> speaker(Passage passage, Token verb) {
        Stream<Hop> own = speech.frames().stream()
                .filter(frame -> frame.passage().equals(passage) && frame.verb().equals(verb))
                .filter(frame -> !isPassive(passage, verb))
                .flatMap(frame -> frame.hops().stream());
        return Stream.concat(own, speech.speakers(verb).stream()).toList();
    }

    /** "The claim could not be verified": nobody is named who tried. */
    private static boolean isPassive(Passage passage, Token verb) {
        return new Clauses(passage.sentence()).clause(verb).passive();
    }

    /** The clause of a question: "say whether", "confirm how many", "confirm that"; "asked whether ..., he declined". */
    private static Optional<Token> asked(Sentence sentence, Token answer) {
        Clauses clauses = new Clauses(sentence);
        return sentence.children(answer)
                .filter(child -> child.is("ccomp") || child.is("xcomp") || child.is("advcl"))
                .filter(child -> child.index() > answer.index() && clauses.isPredicate(child))
                .findFirst();
    }

    private Optional<Draft> named(Silence silence, Set<Token> consumed) {
        Passage passage = silence.passage();
        Sentence sentence = passage.sentence();
        Clauses clauses = new Clauses(sentence);
        Optional<Token> question = asked(sentence, silence.answer()).or(() -> questionBefore(passage, silence.verb()));
        if (question.isPresent()) {
            consumed.add(question.get());
            return propositions
                    .of(passage, clauses.clause(question.get()), silence.speaker())
                    .map(said -> draft(silence, said));
        }
        return Stream.concat(sentence.children(silence.answer(), "obj"), sentence.children(silence.answer(), "obl"))
                .filter(Nominals::isDoing)
                .findFirst()
                .flatMap(noun -> nominals.of(passage, noun, null, silence.speaker()))
                .map(said -> draft(silence, said));
    }

    /** "Asked whether troops had been sent, he declined to answer." */
    private static Optional<Token> questionBefore(Passage passage, Token verb) {
        Sentence sentence = passage.sentence();
        return sentence.tokens().stream()
                .filter(token -> token.index() < verb.index() && token.lemma().equals("ask"))
                .flatMap(ask -> sentence.children(ask, "ccomp"))
                .filter(new Clauses(sentence)::isPredicate)
                .findFirst();
    }

    private List<Draft> before(Silence silence, List<Draft> before) {
        return claimsBefore.meant(silence.passage(), silence.speaker(), before).stream()
                .findFirst()
                .map(meant -> draft(silence, meant.said()).doubted(INFERRED, "of the claims before (inferred)"))
                .map(List::of)
                .orElse(List.of());
    }

    private static Draft draft(Silence silence, Said said) {
        Sentence sentence = silence.passage().sentence();
        List<Token> words = new Spans(sentence).of(new Clauses(sentence).clause(silence.verb()));
        return Draft.of(
                        silence.passage(),
                        silence.verb(),
                        words,
                        said,
                        Polarity.WITHHELD,
                        silence.stance(),
                        "withheld \"" + silence.answer().word() + "\"")
                .saidBy(silence.speaker());
    }
}
