package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Role;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/**
 * What a denial denies: a clause, a noun of doing, a statement of somebody else, or the claims just before, which is told as
 * inferred.
 */
final class Denied {

    private final ClaimsBefore claimsBefore;
    private final Things things;
    private final Propositions propositions;
    private final Nominals nominals;
    private final Set<Token> consumed;

    /** @param consumed takes the verbs of what is denied */
    Denied(Names names, Things things, Propositions propositions, Nominals nominals, Set<Token> consumed) {
        this.claimsBefore = new ClaimsBefore(names);
        this.things = things;
        this.propositions = propositions;
        this.nominals = nominals;
        this.consumed = consumed;
    }

    List<Draft> clause(Denial denial, Token predicate) {
        Clause clause = new Clauses(denial.sentence()).clause(predicate);
        consumed.add(predicate);
        return propositions
                .of(denial.passage(), clause, denial.denier())
                .map(said -> List.of(denial.draft(predicate, said, clause.negated())))
                .orElse(List.of());
    }

    List<Draft> noun(Denial denial, Token noun) {
        Sentence sentence = denial.sentence();
        List<Draft> drafts = new ArrayList<>();
        Optional<Token> clause = clauseOf(sentence, noun);
        Optional<Token> doing = clause.isPresent() ? Optional.empty() : doing(sentence, noun);
        if (clause.isPresent()) {
            drafts.addAll(clause(denial, clause.get()));
        } else if (doing.isPresent()) {
            Name actor = denial.denier().isEmpty()
                    ? null
                    : Name.of(denial.denier().get(0).source(), true);
            nominals.of(denial.passage(), doing.get(), actor, denial.denier())
                    .map(said -> denial.draft(noun, said, false))
                    .ifPresent(drafts::add);
        } else if (Cue.STATEMENT.is(noun)) {
            return claimsBefore(denial, noun);
        }
        if (Cue.STATEMENT.is(noun)) {
            statementOf(denial, noun, drafts).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** "Those claims": what others said in the sentences just before. */
    List<Draft> claimsBefore(Denial denial, Token noun) {
        List<Draft> nearest = claimsBefore.meant(denial.passage(), denial.denier(), denial.before());
        if (nearest.isEmpty()) {
            return List.of();
        }
        return List.of(denial.draft(noun, nearest.get(0).said(), false)
                .denying(nearest)
                .doubted(Denial.INFERRED, "\"" + noun.word() + "\" = the claims before (inferred)"));
    }

    /** "Claims that ...", "reports of jets being sent", "the insistence that ...". */
    private static Optional<Token> clauseOf(Sentence sentence, Token noun) {
        Clauses clauses = new Clauses(sentence);
        if (!Cue.STATEMENT.is(noun)) {
            return Optional.empty();
        }
        Stream<Token> below = sentence.children(noun, "nmod").flatMap(sentence::children);
        return Stream.concat(sentence.children(noun), below)
                .filter(child -> child.is("acl") || child.is("ccomp"))
                .filter(clauses::isPredicate)
                .findFirst();
    }

    private Optional<Token> doing(Sentence sentence, Token noun) {
        if (!Cue.STATEMENT.is(noun)) {
            return nominals.within(sentence, noun);
        }
        return sentence.children(noun, "nmod").filter(Nominals::isDoing).findFirst();
    }

    /** Whose statement is denied asserts it: "US claims", "the insistence of the minister". */
    private Optional<Draft> statementOf(Denial denial, Token noun, List<Draft> denied) {
        Sentence sentence = denial.sentence();
        return StatementNouns.owner(sentence, noun)
                .filter(owner -> !denied.isEmpty())
                .map(owner -> {
                    Draft first = denied.get(0);
                    Name who = things.of(denial.passage(), owner, denial.denier());
                    Stream<Hop> outer = denial.denier().stream().skip(1);
                    return Draft.of(
                                    denial.passage(),
                                    noun,
                                    sentence.subtree(noun),
                                    first.said(),
                                    first.polarity() == Polarity.DENIED ? Polarity.ASSERTED : Polarity.DENIED,
                                    Stance.STATES,
                                    "\"" + noun.word() + "\" of \"" + owner.word() + "\"")
                            .saidBy(Stream.concat(Stream.of(new Hop(who.text(), Role.SAID, true, false)), outer)
                                    .toList());
                });
    }
}
