package org.gainsay.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.TimeKind;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The rules in use, and which of them a predicate falls under: one that lists it before one that takes any. */
public final class RuleBook {

    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final Map<Figures, Optional<NumberRule>> numberRules = new ConcurrentHashMap<>();
    private final Map<Term, Optional<DenialRule>> denialRules = new ConcurrentHashMap<>();
    private final Map<Term, Optional<ValueRule>> valueRules = new ConcurrentHashMap<>();

    private final Map<Predicates, Boolean> sharedMeasures = new ConcurrentHashMap<>();

    private record Predicates(Term one, Term other) {}

    private record Figures(Term predicate, @Nullable String unit) {}

    public RuleBook(Collection<? extends Rule> rules, Vocabulary vocabulary) {
        this.rules = rules.stream()
                .map(Rule.class::cast)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        this.vocabulary = vocabulary;
    }

    /** Sorted by id. */
    public List<Rule> rules() {
        return rules;
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rule for figures of a predicate in a unit; a rule for that very unit comes first. */
    public Optional<NumberRule> numberRule(Term predicate, @Nullable String unit) {
        return numberRules.computeIfAbsent(new Figures(predicate, unit), figures -> candidates(
                        NumberRule.class, predicate)
                .filter(rule -> rule.unit() == null || Objects.equals(rule.unit(), unit))
                .min(Comparator.comparing((NumberRule rule) -> rule.measure().isEmpty())
                        .thenComparing(rule -> rule.unit() == null)
                        .thenComparing(Rule::id)));
    }

    public Optional<DenialRule> denialRule(Term predicate) {
        return denialRules.computeIfAbsent(predicate, any -> mostSpecific(DenialRule.class, predicate));
    }

    public Optional<ValueRule> valueRule(Term predicate) {
        return valueRules.computeIfAbsent(predicate, any -> mostSpecific(ValueRule.class, predicate));
    }

    /** Whether figures of the one predicate may answer the same question as figures of the other. */
    public boolean shareMeasure(Term one, Term other) {
        return one.equals(other) || sharedMeasures.computeIfAbsent(new Predicates(one, other), this::isMeasureShared);
    }

    private boolean isMeasureShared(Predicates pair) {
        return vocabulary.isWithin(pair.one, pair.other)
                || vocabulary.isWithin(pair.other, pair.one)
                || candidates(NumberRule.class, pair.one)
                        .anyMatch(rule -> !rule.measure().isEmpty() && measures(rule, pair.other));
    }

    /** The time kind of what a rule measures: that of the first predicate that it lists, else of the predicate itself; a stock where neither tells. */
    public TimeKind timeKind(Rule rule, Term predicate) {
        return vocabulary
                .timeKind(rule.measure().isEmpty() ? predicate : rule.measure().get(0))
                .orElse(TimeKind.STOCK);
    }

    /** What a rule measures in claims of a predicate: the first predicate that it lists, else the predicate itself. */
    public Term measure(Rule rule, Term predicate) {
        return rule.measure().isEmpty() ? predicate : rule.measure().get(0);
    }

    /**
     * For each predicate the one that stands for all that some rule sets against it, so that claims of two families need never
     * be compared.
     */
    public Map<Term, Term> families(Collection<Term> predicates) {
        Families families = new Families();
        for (Rule rule : rules) {
            rule.measure().forEach(term -> families.join(rule.measure().get(0), term));
        }
        for (Term predicate : predicates) {
            families.join(predicate, predicate);
            rules.stream()
                    .filter(rule -> !rule.measure().isEmpty() && measures(rule, predicate))
                    .forEach(rule -> families.join(rule.measure().get(0), predicate));
        }
        List<Term> known = predicates.stream().filter(Term::known).toList();
        for (Term predicate : known) {
            known.stream()
                    .filter(other -> vocabulary.isWithin(predicate, other))
                    .forEach(other -> families.join(other, predicate));
        }
        Map<Term, Term> result = new TreeMap<>();
        predicates.forEach(predicate -> result.put(predicate, families.of(predicate)));
        return result;
    }

    private <R extends Rule> Optional<R> mostSpecific(Class<R> type, Term predicate) {
        return candidates(type, predicate)
                .min(Comparator.comparing((R rule) -> rule.measure().isEmpty()).thenComparing(Rule::id));
    }

    private <R extends Rule> Stream<R> candidates(Class<R> type, Term predicate) {
        return rules.stream().filter(type::isInstance).map(type::cast).filter(rule -> measures(rule, predicate));
    }

    /** Whether a predicate is among those that a rule measures, or within one of them. */
    public boolean measures(Rule rule, Term predicate) {
        return rule.measure().isEmpty()
                || rule.measure().stream().anyMatch(listed -> vocabulary.isWithin(predicate, listed));
    }
}
