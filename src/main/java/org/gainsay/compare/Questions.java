package org.gainsay.compare;

import java.util.Objects;
import java.util.Optional;
import org.gainsay.claim.Proposition;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.rule.DenialRule;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RuleBook;
import org.gainsay.rule.ValueRule;
import org.gainsay.vocabulary.Scope;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Which question a claim answers, and which a clash belongs to. */
final class Questions {

    private final Vocabulary vocabulary;
    private final RuleBook rules;

    Questions(Vocabulary vocabulary, RuleBook rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    /** The question of a statement under a rule. */
    Question of(Statement statement, Rule rule) {
        return of(statement.subject(), statement.predicate(), statement.object(), statement.place(), rule);
    }

    /** The question of a proposition under a rule. */
    Question of(Proposition proposition, Rule rule) {
        return of(
                vocabulary.term(proposition.subject()),
                vocabulary.term(proposition.predicate()),
                termOrNull(proposition.object()),
                termOrNull(proposition.place()),
                rule);
    }

    private Question of(Term subject, Term predicate, @Nullable Term object, @Nullable Term place, Rule rule) {
        boolean isObject = rule instanceof ValueRule value && ValueComparison.role(value) == Aspect.OBJECT;
        return new Question(
                rule,
                rules.measure(rule, predicate),
                topic(isObject ? Objects.requireNonNullElse(object, subject) : subject),
                topicOrNull(place));
    }

    private @Nullable Term termOrNull(@Nullable String name) {
        return name == null ? null : vocabulary.term(name);
    }

    /** A claim's own question: under the rule for denials, for values or for numbers. */
    Optional<Question> of(Statement statement) {
        return ruleOf(statement).map(rule -> of(statement, rule));
    }

    private Optional<? extends Rule> ruleOf(Statement statement) {
        if (DenialComparison.isDenial(statement)) {
            return rules.denialRule(statement.predicate());
        }
        Quantity quantity = statement.quantity();
        return quantity == null
                ? rules.valueRule(statement.predicate())
                : rules.numberRule(statement.predicate(), quantity.unit());
    }

    /** The question that a clash belongs to: a denial's; otherwise that of the claim of wider scope, which its parts join. */
    Question of(Statement first, Statement second, Compared compared) {
        if (compared.rule() instanceof DenialRule) {
            return of(DenialComparison.isDenial(first) ? first : second, compared.rule());
        }
        Question one = of(first, compared.rule());
        Question other = of(second, compared.rule());
        if (one.equals(other)) {
            return one;
        }
        boolean firstIsWider = isWider(first, second);
        boolean secondIsWider = isWider(second, first);
        if (firstIsWider != secondIsWider) {
            return firstIsWider ? one : other;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private boolean isWider(Statement one, Statement other) {
        return Extent.of(one, other, vocabulary).scope() == Scope.BROADER
                || (one.place() == null && other.place() != null);
    }

    private Term topic(Term term) {
        return vocabulary.topic(term);
    }

    private @Nullable Term topicOrNull(@Nullable Term term) {
        return term == null ? null : topic(term);
    }
}
