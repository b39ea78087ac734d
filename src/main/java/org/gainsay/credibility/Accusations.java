package org.gainsay.credibility;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.claim.Document;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Stance;
import org.gainsay.compare.Statement;
import org.gainsay.compare.Statements;
import org.gainsay.credibility.Accusation.Answer;
import org.gainsay.credibility.Reply.Manner;
import org.gainsay.credibility.Reply.Relation;
import org.gainsay.source.Institutions;
import org.gainsay.vocabulary.Scope;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the accusations of a record, and what the accused answered. What was said before an accusation is no answer to it. */
public final class Accusations {

    private final Statements record;
    private final Vocabulary vocabulary;
    private final Function<String, Optional<Document>> documents;
    private final Accused accused;
    private final Map<List<Term>, List<Statement>> voices = new HashMap<>();

    private Accusations(Statements record, Institutions institutions, Function<String, Optional<Document>> documents) {
        this.record = record;
        this.vocabulary = record.vocabulary();
        this.documents = documents;
        this.accused = new Accused(vocabulary, institutions);
    }

    /**
     * The accusations of a record, answered or not, in the order of {@link Accusation#ORDER}.
     *
     * @param documents by their ids; what they tell of a day bounds when their claims were said
     */
    public static List<Accusation> of(
            Statements record, Institutions institutions, Function<String, Optional<Document>> documents) {
        Accusations accusations = new Accusations(record, institutions, documents);
        List<Statement> accusing =
                record.all().stream().filter(Accusations::accuses).toList();
        return record.utterances(accusing).stream()
                .map(accusations::of)
                .sorted(Accusation.ORDER)
                .toList();
    }

    private static boolean accuses(Statement statement) {
        return statement.claim().stance() == Stance.ACCUSES && statement.claim().polarity() == Polarity.ASSERTED;
    }

    private Accusation of(List<Statement> reports) {
        Statement closest = reports.get(0);
        List<Term> agents = accused.of(closest);
        Saying saying = reports.stream()
                .map(report -> Saying.of(report.claim(), documents))
                .min(Saying.KNOWN_BEST)
                .orElseThrow();
        List<Reply> replies = voicesOf(agents).stream()
                .flatMap(reply -> reply(reply, reports, agents, saying).stream())
                .sorted(Reply.NEAREST)
                .toList();
        return new Accusation(
                reports.stream().map(Statement::claim).toList(),
                closest.chain().origin(),
                agents,
                saying,
                answer(replies),
                replies);
    }

    private List<Statement> voicesOf(List<Term> agents) {
        return voices.computeIfAbsent(agents, any -> record.all().stream()
                .filter(statement -> agents.stream()
                        .anyMatch(agent -> mayAnswer(statement.chain().origin(), agent)))
                .toList());
    }

    /** The accused, who speaks for him, for whom he speaks, and whoever speaks for the same: the foreign ministry for that of defence. */
    private boolean mayAnswer(Term voice, Term agent) {
        Set<Term> behindVoice = vocabulary.speaksFor(voice);
        Set<Term> behindAgent = vocabulary.speaksFor(agent);
        return voice.equals(agent)
                || behindVoice.contains(agent)
                || behindAgent.contains(voice)
                || !Collections.disjoint(behindVoice, behindAgent);
    }

    private Optional<Reply> reply(Statement reply, List<Statement> reports, List<Term> agents, Saying accused) {
        return relation(reply, reports, agents).map(relation -> {
            Saying saying = Saying.of(reply.claim(), documents);
            boolean named = reports.stream().anyMatch(report -> record.names(reply, report));
            return new Reply(
                    reply.claim(),
                    Manner.of(reply.claim()),
                    relation,
                    saying,
                    named ? Saying.Order.SAME_DAY_OR_LATER : saying.to(accused),
                    saying.daysTo(accused));
        });
    }

    private Optional<Relation> relation(Statement reply, List<Statement> reports, Collection<Term> agents) {
        Statement accusation = reports.get(0);
        boolean admitsPart = reply.claim().polarity() == Polarity.ASSERTED && record.covers(accusation, reply);
        if (admitsPart || reports.stream().anyMatch(report -> record.covers(reply, report))) {
            return Optional.of(Relation.MATTER);
        }
        if (!meet(reply.place(), accusation.place())) {
            return Optional.empty();
        }
        if (record.areDeniedTogether(reply.predicate(), accusation.predicate())) {
            return Optional.of(Relation.KIND);
        }
        if (shareThing(reply, accusation, agents)) {
            return Optional.of(Relation.THING);
        }
        return reply.place() == null || accusation.place() == null ? Optional.empty() : Optional.of(Relation.PLACE);
    }

    private boolean meet(@Nullable Term one, @Nullable Term other) {
        return one == null || other == null || vocabulary.scope(one, other) != Scope.UNRELATED;
    }

    /** Whether both speak of something beside the accused himself. */
    private boolean shareThing(Statement reply, Statement accusation, Collection<Term> agents) {
        return things(reply, agents).anyMatch(one -> things(accusation, agents)
                .anyMatch(other -> vocabulary.scope(one, other) != Scope.UNRELATED));
    }

    private static Stream<Term> things(Statement statement, Collection<Term> agents) {
        return Stream.concat(Stream.of(statement.subject()), Stream.ofNullable(statement.object()))
                .filter(term -> !agents.contains(term));
    }

    private static Answer answer(List<Reply> replies) {
        List<Reply> onTheMatter = replies.stream().filter(Reply::isOnTheMatter).toList();
        List<Reply> perhapsSince = onTheMatter.stream()
                .filter(reply -> reply.order() != Saying.Order.BEFORE)
                .toList();
        List<Reply> sides = perhapsSince.stream().filter(Reply::takesSides).toList();
        if (sides.stream().anyMatch(reply -> reply.order() == Saying.Order.SAME_DAY_OR_LATER)) {
            return Answer.ANSWERED;
        }
        if (!sides.isEmpty()) {
            return Answer.ORDER_UNKNOWN;
        }
        if (!perhapsSince.isEmpty()) {
            return perhapsSince.stream().anyMatch(reply -> reply.manner() == Manner.NO_COMMENT)
                    ? Answer.NO_COMMENT
                    : Answer.NOT_ACKNOWLEDGED;
        }
        return onTheMatter.isEmpty() ? Answer.NONE : Answer.ONLY_BEFORE;
    }
}
