package org.gainsay.compare;

import java.util.Optional;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.rule.RuleBook;
import org.gainsay.rule.Verdict;
import org.gainsay.vocabulary.Vocabulary;

/** What two statements do to one another. Two that tell the same without a figure agree, though no rule compares them. */
final class Bearings {

    private final PairComparison comparison;
    private final Utterances utterances;
    private final RuleBook rules;
    private final Questions questions;

    Bearings(PairComparison comparison, Utterances utterances, Vocabulary vocabulary, RuleBook rules) {
        this.comparison = comparison;
        this.utterances = utterances;
        this.rules = rules;
        this.questions = new Questions(vocabulary, rules);
    }

    /** Empty where they cannot be set against each other. */
    Optional<Bearing> of(Statement one, Statement other) {
        boolean inOrder = one.compareTo(other) <= 0;
        Statement first = inOrder ? one : other;
        Statement second = inOrder ? other : one;
        boolean oneUtterance = utterances.areOne(first, second);
        boolean wordingChanged = oneUtterance && (isReworded(first, second) || isReworded(second, first));
        if (comparison.compare(first, second) instanceof Compared compared) {
            return Optional.of(new Bearing(
                    first.claim(),
                    second.claim(),
                    questions.of(first, second, compared),
                    compared.verdict(),
                    oneUtterance,
                    wordingChanged,
                    () -> Reasons.of(Ground.of(compared))));
        }
        return PairwiseChecker.takesSides(first) && (oneUtterance || utterances.tellTheSame(first, second))
                ? rules.denialRule(first.predicate())
                        .map(rule -> new Bearing(
                                first.claim(),
                                second.claim(),
                                questions.of(first, rule),
                                Verdict.AGREEMENT,
                                oneUtterance,
                                wordingChanged,
                                () -> "Both tell the same."))
                : Optional.empty();
    }

    /** Whether a report is held against another, from which its wording differs. */
    private boolean isReworded(Statement report, Statement nearer) {
        return utterances
                .before(report)
                .filter(nearer::isSameClaimAs)
                .filter(before -> !Relays.changes(before, report).isEmpty())
                .isPresent();
    }
}
