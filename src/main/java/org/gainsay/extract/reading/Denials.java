package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** Finds the denials of a text: by verbs, by other words that deny, and what is told to be the contrary of a denial. */
final class Denials {

    private final Speech speech;
    private final Denied denied;
    private final DenyingWords words;
    private final Contraries contraries;

    /** What is denied is no claim by itself as well. */
    private final Set<Token> consumed = new HashSet<>();

    Denials(Names names, Things things, Propositions propositions, Nominals nominals, Speech speech) {
        this.speech = speech;
        this.denied = new Denied(names, things, propositions, nominals, consumed);
        this.words = new DenyingWords(things, denied, consumed);
        this.contraries = new Contraries(speech, consumed);
    }

    /** Whether a verb was read as part of a denial. */
    boolean hasConsumed(Token predicate) {
        return consumed.contains(predicate);
    }

    /**
     * The denials of a sentence, and the statements that they answer where the sentence says whose they are.
     *
     * @param before what was read up to here, in the order of the text
     * @param silent verbs by which somebody keeps out, who denies nothing
     */
    List<Draft> in(Passage passage, List<Draft> before, Set<Token> silent) {
        List<Draft> drafts = new ArrayList<>();
        for (Frame frame : speech.frames()) {
            if (frame.passage().equals(passage) && frame.kind().denies() && !silent.contains(frame.verb())) {
                drafts.addAll(byVerb(frame, before));
            }
        }
        for (Clause clause : passage.clauses()) {
            if (!consumed.contains(clause.predicate()) && !silent.contains(clause.predicate())) {
                drafts.addAll(words.in(passage, clause, speech.speakers(clause.predicate()), before));
            }
        }
        drafts.addAll(contraries.in(passage, Stream.concat(before.stream(), drafts.stream())));
        return drafts;
    }

    private List<Draft> byVerb(Frame frame, List<Draft> before) {
        Sentence sentence = frame.passage().sentence();
        Clauses clauses = new Clauses(sentence);
        Clause clause = clauses.clause(frame.verb());
        boolean confirms = clause.negated();
        consumed.add(frame.verb());
        Denial denial = new Denial(
                frame.passage(),
                frame.verb(),
                confirms ? Stance.STATES : frame.kind().stance(),
                denier(frame),
                confirms,
                before,
                frame.pattern());
        Optional<Token> said = sentence.children(frame.verb())
                .filter(child -> child.is("ccomp") || child.is("xcomp"))
                .filter(child -> child.index() > frame.verb().index())
                .filter(clauses::isPredicate)
                .findFirst();
        Token object = clause.passive() ? clause.subject() : clause.object();
        if (said.isPresent()) {
            return denied.clause(denial, said.get());
        }
        return object == null ? List.of() : denied.noun(denial, object);
    }

    private List<Hop> denier(Frame frame) {
        return Stream.concat(frame.hops().stream(), speech.speakers(frame.verb()).stream())
                .toList();
    }
}
