package org.gainsay.compare;

import java.time.DateTimeException;
import org.gainsay.claim.Polarity;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.compare.Outcome.Failed;
import org.gainsay.compare.Outcome.NotComparable;
import org.gainsay.rule.RuleBook;
import org.gainsay.rule.ValueRule;
import org.gainsay.rule.Verdict;
import org.gainsay.vocabulary.Vocabulary;

/** Takes two claims through the gates to an outcome. The order in which they are given plays no part. */
final class PairComparison {

    private final Vocabulary vocabulary;
    private final RuleBook rules;
    private final Utterances utterances;
    private final NumberComparison numbers;
    private final DenialComparison denials;
    private final ValueComparison values;

    PairComparison(Vocabulary vocabulary, RuleBook rules, Utterances utterances, Evidence evidence) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.utterances = utterances;
        this.numbers = new NumberComparison(vocabulary, rules, evidence);
        this.denials = new DenialComparison(vocabulary, rules, evidence);
        this.values = new ValueComparison(vocabulary, rules, evidence);
    }

    Outcome compare(Statement one, Statement other) {
        boolean inOrder = one.compareTo(other) <= 0;
        Statement first = inOrder ? one : other;
        Statement second = inOrder ? other : one;
        try {
            return inOrder(first, second);
        } catch (ArithmeticException | DateTimeException error) {
            return new Failed(first, second, error);
        }
    }

    private Outcome inOrder(Statement first, Statement second) {
        if (isWithheld(first) || isWithheld(second)) {
            return new NotComparable(first, second, Obstacle.WITHHELD, Extent.of(first, second, vocabulary));
        }
        if (DenialComparison.isDenial(first) || DenialComparison.isDenial(second)) {
            return denials.compare(first, second);
        }
        if (first.quantity() != null || second.quantity() != null) {
            return numbers(first, second);
        }
        ValueRule value = rules.valueRule(first.predicate()).orElse(null);
        return value != null && value.is(rules.valueRule(second.predicate()).orElse(null))
                ? values.compare(first, second, value)
                : numbers(first, second);
    }

    /**
     * The gates are for the claims as they stand; figures that pass are judged by the closest wording of each origin. One
     * utterance is not set against itself.
     */
    private Outcome numbers(Statement first, Statement second) {
        Outcome outcome = numbers.compare(first, second);
        if (!(outcome instanceof Compared compared)) {
            return outcome;
        }
        if (utterances.areOne(first, second)) {
            return new Compared(
                    first,
                    second,
                    compared.rule(),
                    Verdict.AGREEMENT,
                    Cause.SAME_STATEMENT,
                    compared.extent(),
                    compared.timing());
        }
        Statement one = utterances.closestTo(first);
        Statement other = utterances.closestTo(second);
        return one.isSameClaimAs(first) && other.isSameClaimAs(second) ? compared : numbers.compare(one, other);
    }

    private static boolean isWithheld(Statement statement) {
        return statement.claim().polarity() == Polarity.WITHHELD;
    }
}
