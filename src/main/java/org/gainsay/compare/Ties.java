package org.gainsay.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.claim.Stance;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.rule.DenialRule;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Verdict;
import org.gainsay.vocabulary.Vocabulary;

/**
 * Which members of a question agree and which clash, every pair compared once. A question may have thousands of members, so that
 * of most pairs nothing is kept and of the others five bytes. Only what belongs to the question is a clash in it.
 */
final class Ties {

    private final List<Statement> members;
    private final Question question;
    private final PairComparison comparison;
    private final Questions questions;
    private final List<TieRow> rows;
    private final Map<Strength, Strength> strengths = new HashMap<>();

    /** @param members in the order by which they are named from here on */
    Ties(
            List<Statement> members,
            Question question,
            Vocabulary vocabulary,
            PairComparison comparison,
            Questions questions) {
        this.members = List.copyOf(members);
        this.question = question;
        this.comparison = comparison;
        this.questions = questions;
        this.rows = members.stream().map(any -> new TieRow()).toList();
        tieAll(vocabulary);
    }

    List<Statement> members() {
        return members;
    }

    /** What a member is tied to, in the order in which the ties were found. */
    TieRow of(int member) {
        return rows.get(member);
    }

    /** Two members compared once more, with all that a tie leaves out. */
    Stream<Compared> compared(int one, int other) {
        return Stream.of(comparison.compare(members.get(one), members.get(other)))
                .filter(Compared.class::isInstance)
                .map(Compared.class::cast);
    }

    private void tieAll(Vocabulary vocabulary) {
        Map<String, Integer> places = new HashMap<>();
        members.forEach(member -> places.put(member.id(), places.size()));
        if (question.rule() instanceof DenialRule) {
            List<Statement> denials =
                    members.stream().filter(DenialComparison::isDenial).toList();
            List<Statement> asserted = members.stream()
                    .filter(member -> !DenialComparison.isDenial(member))
                    .toList();
            denials.forEach(denial -> asserted.forEach(other -> tie(denial, other, places)));
        } else {
            new Blocks(members, vocabulary).forEachPair((one, other) -> tie(one, other, places));
        }
    }

    private void tie(Statement one, Statement other, Map<String, Integer> places) {
        if (comparison.compare(one, other) instanceof Compared compared) {
            boolean agree = compared.verdict() == Verdict.AGREEMENT;
            boolean clash = compared.verdict().isClash()
                    && questions.of(one, other, compared).equals(question);
            if (agree || clash) {
                Strength strength = strengths.computeIfAbsent(
                        new Strength(compared.verdict(), severity(compared, question.rule())), found -> found);
                int first = places.getOrDefault(one.id(), 0);
                int second = places.getOrDefault(other.id(), 0);
                rows.get(first).add(second, strength);
                rows.get(second).add(first, strength);
            }
        }
    }

    /** What the rule gives to a verdict; not to acknowledge is no more than a note. */
    private static Severity severity(Compared compared, Rule rule) {
        Severity severity = rule.severity(compared.verdict());
        boolean onlyUnacknowledged =
                (compared.verdict() == Verdict.DISPUTED || compared.verdict() == Verdict.UNRESOLVED)
                        && Stream.of(compared.first(), compared.second())
                                .anyMatch(statement -> statement.claim().stance() == Stance.DOES_NOT_ACKNOWLEDGE);
        return onlyUnacknowledged && severity.compareTo(Severity.NOTE) > 0 ? Severity.NOTE : severity;
    }
}
