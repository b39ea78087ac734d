package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Role;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/**
 * Finds what a denial denies: a clause, a noun of doing, a statement of somebody else, or the claims just before, which is
 * told as inferred.
 */
final class Denials {

    /** How many sentences back "those claims" reach. */
    private static final int BACK = 2;

    private static final double INFERRED = 0.15;

    private final ClaimsBefore claimsBefore;
    private final Things things;
    private final Propositions propositions;
    private final Nominals nominals;
    private final Speech speech;

    /** What is denied is no claim by itself as well. */
    private final Set<Token> consumed = new HashSet<>();

    Denials(Names names, Things things, Propositions propositions, Nominals nominals, Speech speech) {
        this.claimsBefore = new ClaimsBefore(names);
        this.things = things;
        this.propositions = propositions;
        this.nominals = nominals;
        this.speech = speech;
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
                drafts.addAll(byWords(passage, clause, before));
            }
        }
        drafts.addAll(byContrary(
                passage, Stream.concat(before.stream(), drafts.stream()).toList()));
        return drafts;
    }

    private List<Draft> byVerb(Frame frame, List<Draft> before) {
        Passage passage = frame.passage();
        Sentence sentence = passage.sentence();
        Clause clause = new Clauses(sentence).clause(frame.verb());
        boolean confirms = clause.negated();
        consumed.add(frame.verb());
        List<Hop> denier = chain(frame);
        Denial denial = new Denial(
                passage,
                frame.verb(),
                confirms ? Stance.STATES : frame.kind().stance(),
                denier,
                confirms,
                before,
                frame.pattern());
        Optional<Token> said = sentence.children(frame.verb())
                .filter(child -> child.is("ccomp") || child.is("xcomp"))
                .filter(child -> child.index() > frame.verb().index())
                .filter(new Clauses(sentence)::isPredicate)
                .findFirst();
        Token object = clause.passive() ? clause.subject() : clause.object();
        if (said.isPresent()) {
            return ofClause(denial, said.get());
        }
        return object == null ? List.of() : ofNoun(denial, object);
    }

    private List<Hop> chain(Frame frame) {
        return Stream.concat(
                        frame.hops().stream(),
                        speech.around(frame.verb().start()).stream().flatMap(region -> region.hops().stream()))
                .toList();
    }

    /** A denial that is being read. */
    private record Denial(
            Passage passage,
            Token at,
            Stance stance,
            List<Hop> denier,
            boolean confirms,
            List<Draft> before,
            String pattern) {}

    /** "Is false", "have nothing to do with reality", "does not recognize any cooperation". */
    private List<Draft> byWords(Passage passage, Clause clause, List<Draft> before) {
        Token predicate = clause.predicate();
        Sentence sentence = passage.sentence();
        List<Hop> speaker = speech.around(predicate.start()).stream()
                .flatMap(region -> region.hops().stream())
                .toList();
        Token subject = clause.subject();
        boolean untrue = Cue.UNTRUE.is(predicate) || Cue.UNTRUE.has(predicate.word());
        boolean notTrue = Cue.TRUE.is(predicate) && clause.negated();
        if ((untrue || notTrue) && subject != null && clause.object() == null) {
            return untrue(
                    new Denial(
                            passage,
                            predicate,
                            Stance.REJECTS,
                            speaker,
                            untrue && clause.negated(),
                            before,
                            "\"" + predicate.word() + "\""),
                    subject);
        }
        Token object = clause.object();
        if (subject == null || object == null) {
            return List.of();
        }
        boolean nothing = predicate.lemma().equals("have") && Cue.NEGATION.is(object);
        if (nothing && sentence.subtree(predicate).stream().anyMatch(Cue.REALITY::is)) {
            consumed.add(predicate);
            sentence.children(predicate, "ccomp").forEach(consumed::add);
            return ofNoun(
                    new Denial(passage, predicate, Stance.DENIES, speaker, false, before, "\"nothing to do with\""),
                    subject);
        }
        if (nothing && doesWith(sentence, object).isPresent()) {
            consumed.add(predicate);
            Denial denial =
                    new Denial(passage, predicate, Stance.DENIES, speaker, false, before, "\"nothing to do with\"");
            return List.of(
                    uninvolved(denial, subject, doesWith(sentence, object).get()));
        }
        boolean unacknowledged =
                Cue.ACKNOWLEDGES.is(predicate) && clause.negated() && clause.object() != null && subject != null;
        if (unacknowledged) {
            List<Hop> who = List.of(new Hop(things.of(passage, subject, speaker).text(), Role.SAID, true, false));
            List<Draft> drafts = ofNoun(
                    new Denial(
                            passage,
                            predicate,
                            Stance.DOES_NOT_ACKNOWLEDGE,
                            Stream.concat(who.stream(), speaker.stream()).toList(),
                            false,
                            before,
                            "not \"" + predicate.word() + "\""),
                    object);
            if (!drafts.isEmpty()) {
                consumed.add(predicate);
            }
            return drafts;
        }
        return List.of();
    }

    /** "Those claims are false", "it is false that ...". */
    private List<Draft> untrue(Denial denial, Token subject) {
        Sentence sentence = denial.passage().sentence();
        if (isStatement(subject)) {
            consumed.add(denial.at());
            return ofNoun(denial, subject);
        }
        Optional<Token> that = sentence.children(denial.at())
                .filter(child -> child.is("ccomp") || child.is("csubj"))
                .filter(new Clauses(sentence)::isPredicate)
                .findFirst();
        boolean empty = subject.tag().startsWith("PRP") || subject.tag().equals("DT");
        if (!empty) {
            return List.of();
        }
        consumed.add(denial.at());
        return that.map(clause -> ofClause(denial, clause)).orElseGet(() -> ofClaimsBefore(denial, subject));
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
                Stream.of(who.note(), what.note(), "\"nothing to do with\" as involved in")
                        .filter(note -> !note.isEmpty())
                        .toList());
        return draft(denial, words(denial, denial.passage().sentence(), thing), said, false);
    }

    private static boolean isStatement(Token noun) {
        return Cue.STATEMENT.is(noun) || Nominals.isDoing(noun);
    }

    private List<Draft> ofClause(Denial denial, Token predicate) {
        Sentence sentence = denial.passage().sentence();
        Clause clause = new Clauses(sentence).clause(predicate);
        consumed.add(predicate);
        return propositions
                .of(denial.passage(), clause, denial.denier())
                .map(said -> List.of(draft(denial, words(denial, sentence, predicate), said, clause.negated())))
                .orElse(List.of());
    }

    private Draft draft(Denial denial, List<Token> words, Said said, boolean negated) {
        Polarity polarity = denial.confirms() == negated ? Polarity.DENIED : Polarity.ASSERTED;
        return Draft.of(
                        denial.passage(),
                        denial.at(),
                        words,
                        said,
                        polarity,
                        negated ? Stance.STATES : denial.stance(),
                        denial.pattern())
                .saidBy(denial.denier());
    }

    /** From the denying word to the last of what is denied, with the denier in front. */
    private List<Token> words(Denial denial, Sentence sentence, Token denied) {
        List<Token> clause = new Spans(sentence).of(new Clauses(sentence).clause(denial.at()));
        List<Token> below = sentence.subtree(denied).stream()
                .filter(token -> !token.is("punct"))
                .toList();
        int from = Math.min(clause.get(0).index(), below.get(0).index());
        int to = Math.max(
                clause.get(clause.size() - 1).index(),
                below.get(below.size() - 1).index());
        return sentence.tokens().subList(from, to + 1);
    }

    private List<Draft> ofNoun(Denial denial, Token noun) {
        Sentence sentence = denial.passage().sentence();
        List<Draft> drafts = new ArrayList<>();
        Optional<Token> clause = clauseOf(sentence, noun);
        Optional<Token> doing = clause.isPresent() ? Optional.empty() : doing(sentence, noun);
        if (clause.isPresent()) {
            drafts.addAll(ofClause(denial, clause.get()));
        } else if (doing.isPresent()) {
            Name actor = denial.denier().isEmpty()
                    ? null
                    : Name.of(denial.denier().get(0).source(), true);
            nominals.of(denial.passage(), doing.get(), actor, denial.denier())
                    .map(said -> draft(denial, words(denial, sentence, noun), said, false))
                    .ifPresent(drafts::add);
        } else if (Cue.STATEMENT.is(noun)) {
            return ofClaimsBefore(denial, noun);
        }
        if (Cue.STATEMENT.is(noun)) {
            statementOf(denial, noun, drafts).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** "Claims that ...", "reports of jets being sent", "the insistence that ...". */
    private Optional<Token> clauseOf(Sentence sentence, Token noun) {
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
        Sentence sentence = denial.passage().sentence();
        return Speech.owner(sentence, noun).filter(owner -> !denied.isEmpty()).map(owner -> {
            Draft first = denied.get(0);
            List<Hop> outer = denial.denier()
                    .subList(
                            Math.min(1, denial.denier().size()), denial.denier().size());
            Name who = things.of(denial.passage(), owner, denial.denier());
            List<Hop> hops = new ArrayList<>(List.of(new Hop(who.text(), Role.SAID, true, false)));
            hops.addAll(outer);
            return Draft.of(
                            denial.passage(),
                            noun,
                            sentence.subtree(noun),
                            first.said(),
                            first.polarity() == Polarity.DENIED ? Polarity.ASSERTED : Polarity.DENIED,
                            Stance.STATES,
                            "\"" + noun.word() + "\" of \"" + owner.word() + "\"")
                    .saidBy(hops);
        });
    }

    /** "Those claims": what others said in the sentences just before. */
    private List<Draft> ofClaimsBefore(Denial denial, Token noun) {
        List<Draft> nearest = claimsBefore.meant(denial.passage(), denial.denier(), denial.before());
        if (nearest.isEmpty()) {
            return List.of();
        }
        List<Token> words = words(denial, denial.passage().sentence(), noun);
        return List.of(draft(denial, words, nearest.get(0).said(), false)
                .denying(nearest)
                .doubted(INFERRED, "\"" + noun.word() + "\" = the claims before (inferred)"));
    }

    /** "Reports show otherwise", "there is no denying it": the contrary of what was denied just before. */
    private List<Draft> byContrary(Passage passage, List<Draft> before) {
        Sentence sentence = passage.sentence();
        Optional<Draft> denied = before.stream()
                .filter(draft ->
                        draft.polarity() == Polarity.DENIED && draft.passage().index() >= passage.index() - BACK)
                .reduce((first, second) -> second);
        if (denied.isEmpty()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Token previous = token.index() == 0 ? null : sentence.token(token.index() - 1);
            if (previous == null) {
                continue;
            }
            boolean otherwise = Cue.CONTRARY.is(token) && (Cue.STATES.is(previous) || Cue.SHOWS.is(previous));
            boolean undeniable =
                    previous.lemma().equals("no") && Set.of("denying", "denial").contains(token.word());
            if (otherwise || undeniable) {
                drafts.add(contrary(passage, otherwise ? previous : token, otherwise, denied.get()));
            }
        }
        return drafts;
    }

    private Draft contrary(Passage passage, Token at, boolean reported, Draft denied) {
        Sentence sentence = passage.sentence();
        consumed.add(at);
        List<Token> words = reported
                ? upTo(sentence, at)
                : sentence.tokens().subList(Math.max(0, at.index() - 3), end(sentence, at));
        List<Hop> around = speech.around(at.start()).stream()
                .flatMap(region -> region.hops().stream())
                .toList();
        List<Hop> speaker = reported
                ? Stream.concat(
                                Stream.of(Speech.unnamed(Phrase.text(words.subList(0, words.size() - 2)))),
                                around.stream())
                        .toList()
                : around;
        return Draft.of(
                        passage,
                        at,
                        words,
                        denied.said(),
                        Polarity.ASSERTED,
                        Stance.STATES,
                        "\"" + Phrase.text(words) + "\"")
                .saidBy(speaker)
                .doubted(INFERRED, "the contrary of what was denied before (inferred)");
    }

    private static int end(Sentence sentence, Token at) {
        return Math.min(sentence.tokens().size(), at.index() + 3);
    }

    /** From behind the last comma to the word behind the verb. */
    private static List<Token> upTo(Sentence sentence, Token verb) {
        int from = verb.index();
        while (from > 0 && !sentence.token(from - 1).tag().equals(",")) {
            from--;
        }
        return sentence.tokens().subList(from, verb.index() + 2);
    }
}
