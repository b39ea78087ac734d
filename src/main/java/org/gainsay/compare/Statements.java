package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.rule.DenialRule;
import org.gainsay.rule.NumberRule;
import org.gainsay.rule.RuleBook;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** The claims of a record with their names understood, and what they have in common: an utterance, a matter, a measure. */
public final class Statements {

    private final Vocabulary vocabulary;
    private final RuleBook rules;
    private final Map<String, Statement> byId = new TreeMap<>();
    private final Utterances utterances;
    private final DenialComparison denials;

    /**
     * Understands claims.
     *
     * @param claims of which no two have one id
     */
    public Statements(Collection<Claim> claims, Vocabulary vocabulary, RuleBook rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        claims.forEach(claim -> byId.put(claim.id(), Statement.of(claim, vocabulary)));
        this.utterances = new Utterances(PairwiseChecker.families(byId.values(), rules), vocabulary, rules);
        this.denials = new DenialComparison(vocabulary, rules, new Evidence(false));
    }

    /** In the order of the ids. */
    public List<Statement> all() {
        return List.copyOf(byId.values());
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What a statement is judged by: the wording of the same utterance that is closest to its origin, or itself. */
    public Statement closestTo(Statement statement) {
        Set<String> met = new HashSet<>();
        Statement nearest = statement;
        while (met.add(nearest.id())) {
            nearest = utterances.closestTo(nearest);
        }
        return nearest;
    }

    /** Statements of one origin that report one utterance, each group closest wording first; in the order of those. */
    public List<List<Statement>> utterances(Collection<Statement> some) {
        List<List<Statement>> groups = new ArrayList<>();
        List<Statement> closestFirst = some.stream()
                .sorted(Utterances.CLOSEST_FIRST.thenComparing(Statement::id))
                .toList();
        for (Statement statement : closestFirst) {
            groups.stream()
                    .filter(group -> utterances.areOne(group.get(0), statement))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.add(statement), () -> groups.add(new ArrayList<>(List.of(statement))));
        }
        return List.copyOf(groups);
    }

    /** Whether a reply speaks of all that a statement asserts: by the gates of a denial, or because it names it. */
    public boolean covers(Statement reply, Statement asserted) {
        return names(reply, asserted) || denials.covers(reply, asserted);
    }

    /** Whether a denial names the very claim that it denies. */
    public boolean names(Statement reply, Statement asserted) {
        return DenialComparison.names(reply, asserted);
    }

    /** Whether figures of two predicates may answer one question. */
    public boolean shareMeasure(Term one, Term other) {
        return rules.shareMeasure(one, other);
    }

    /** Whether to deny the one predicate may be to deny the other: one lies within the other, or one rule for denials measures both. */
    public boolean areDeniedTogether(Term one, Term other) {
        DenialRule rule = rules.denialRule(one).orElse(null);
        return vocabulary.isWithin(one, other)
                || vocabulary.isWithin(other, one)
                || (rule != null
                        && !rule.measure().isEmpty()
                        && rule.is(rules.denialRule(other).orElse(null)));
    }

    /** The rule by which a statement's figure is set against others; none where it gives no figure. */
    public Optional<NumberRule> numberRule(Statement statement) {
        Quantity quantity = statement.quantity();
        return quantity == null ? Optional.empty() : rules.numberRule(statement.predicate(), quantity.unit());
    }
}
