package org.gainsay.extract.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Role;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** Denials without a verb of denying: "is false", "has nothing to do with reality", "does not recognize any cooperation". */
final class DenyingWords {

    private static final String NOTHING_TO_DO_WITH = "\"nothing to do with\"";

    private final Things things;
    private final Denied denied;
    private final Set<Token> consumed;

    /** @param consumed takes the verbs of denials */
    DenyingWords(Things things, Denied denied, Set<Token> consumed) {
        this.things = things;
        this.denied = denied;
        this.consumed = consumed;
    }

    /** The denials in a clause that somebody speaks; none where it denies nothing. */
    List<Draft> in(Passage passage, Clause clause, List<Hop> speaker, List<Draft> before) {
        Token predicate = clause.predicate();
        Token subject = clause.subject();
        boolean untrue = Cue.UNTRUE.is(predicate) || Cue.UNTRUE.has(predicate.word());
        boolean notTrue = Cue.TRUE.is(predicate) && clause.negated();
        if ((untrue || notTrue) && subject != null && clause.object() == null) {
            boolean confirms = untrue && clause.negated();
            String pattern = "\"" + predicate.word() + "\"";
            return untrue(new Denial(passage, predicate, Stance.REJECTS, speaker, confirms, before, pattern), subject);
        }
        Token object = clause.object();
        if (subject == null || object == null) {
            return List.of();
        }
        if (predicate.lemma().equals("have") && Cue.NEGATION.is(object)) {
            return nothing(
                    new Denial(passage, predicate, Stance.DENIES, speaker, false, before, NOTHING_TO_DO_WITH),
                    subject,
                    object);
        }
        return Cue.ACKNOWLEDGES.is(predicate) && clause.negated()
                ? unacknowledged(passage, clause, subject, object, speaker, before)
                : List.of();
    }

    /** "Those claims are false", "it is false that ...". */
    private List<Draft> untrue(Denial denial, Token subject) {
        Sentence sentence = denial.sentence();
        if (Cue.STATEMENT.is(subject) || Nominals.isDoing(subject)) {
            consumed.add(denial.at());
            return denied.noun(denial, subject);
        }
        boolean empty = subject.tag().startsWith("PRP") || subject.tag().equals("DT");
        if (!empty) {
            return List.of();
        }
        consumed.add(denial.at());
        return sentence.children(denial.at())
                .filter(child -> child.is("ccomp") || child.is("csubj"))
                .filter(new Clauses(sentence)::isPredicate)
                .findFirst()
                .map(that -> denied.clause(denial, that))
                .orElseGet(() -> denied.claimsBefore(denial, subject));
    }

    /** "Have nothing to do with reality"; with anything else it is told who is not involved in what. */
    private List<Draft> nothing(Denial denial, Token subject, Token object) {
        Sentence sentence = denial.sentence();
        if (sentence.subtree(denial.at()).stream().anyMatch(Cue.REALITY::is)) {
            consumed.add(denial.at());
            sentence.children(denial.at(), "ccomp").forEach(consumed::add);
            return denied.noun(denial, subject);
        }
        Optional<Token> with = doesWith(sentence, object);
        with.ifPresent(any -> consumed.add(denial.at()));
        return with.map(thing -> uninvolved(denial, subject, thing)).stream().toList();
    }

    /** With what somebody has nothing to do. */
    private static Optional<Token> doesWith(Sentence sentence, Token nothing) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > nothing.index() + 1 && token.isNoun() && !token.is("compound"))
                .filter(token -> sentence.children(token, "case")
                        .anyMatch(mark -> mark.lemma().equals("with")))
                .findFirst();
    }

    private Draft uninvolved(Denial denial, Token subject, Token thing) {
        Name who = things.of(denial.passage(), subject, denial.denier());
        Name what = things.of(denial.passage(), thing, denial.denier());
        Said said = new Said(
                new Proposition(who.text(), "involved in", what.text(), null),
                who.known() ? 2 : 1,
                Stream.of(who.note(), what.note(), NOTHING_TO_DO_WITH + " as involved in")
                        .filter(note -> !note.isEmpty())
                        .toList());
        return denial.draft(thing, said, false);
    }

    private List<Draft> unacknowledged(
            Passage passage, Clause clause, Token subject, Token object, List<Hop> speaker, List<Draft> before) {
        Token predicate = clause.predicate();
        Hop who = new Hop(things.of(passage, subject, speaker).text(), Role.SAID, true, false);
        List<Hop> denier = Stream.concat(Stream.of(who), speaker.stream()).toList();
        String pattern = "not \"" + predicate.word() + "\"";
        List<Draft> drafts = denied.noun(
                new Denial(passage, predicate, Stance.DOES_NOT_ACKNOWLEDGE, denier, false, before, pattern), object);
        if (!drafts.isEmpty()) {
            consumed.add(predicate);
        }
        return drafts;
    }
}
