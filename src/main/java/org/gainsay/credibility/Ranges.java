package org.gainsay.credibility;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Extent;
import org.gainsay.compare.Quantity;
import org.gainsay.compare.Question;
import org.gainsay.compare.Statement;
import org.gainsay.compare.Statements;
import org.gainsay.rule.NumberRule;
import org.gainsay.rule.RuleBook;
import org.gainsay.source.Institutions;
import org.gainsay.vocabulary.Scope;
import org.gainsay.vocabulary.TimeKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ranges of a record. A range holds what can be set against each other: figures of one measure, in one unit, of the same
 * thing; a part has a range of its own, and so has what is wider. Denied and withheld figures enter none, and an origin's figure
 * enters once, by its closest wording.
 */
public final class Ranges {

    private final Statements record;
    private final RuleBook rules;
    private final Institutions institutions;

    public Ranges(Statements record, RuleBook rules, Institutions institutions) {
        this.record = record;
        this.rules = rules;
        this.institutions = institutions;
    }

    /** The ranges that answer a query, in the order of {@link Range#ORDER}. */
    public List<Range> of(RangeQuery query) {
        Map<String, List<String>> repetitions = new TreeMap<>();
        Map<Measure, List<Statement>> byMeasure = new TreeMap<>();
        for (Statement statement : record.all()) {
            Statement closest = record.closestTo(statement);
            if (!closest.claim().id().equals(statement.claim().id())) {
                repetitions
                        .computeIfAbsent(closest.claim().id(), any -> new ArrayList<>())
                        .add(statement.claim().id());
            } else {
                kinds(statement)
                        .filter(kind -> query.accepts(kind, record))
                        .forEach(kind -> Measure.of(kind, record)
                                .ifPresent(measure -> byMeasure
                                        .computeIfAbsent(measure, any -> new ArrayList<>())
                                        .add(kind)));
            }
        }
        return byMeasure.entrySet().stream()
                .flatMap(entry -> ranges(entry.getKey(), entry.getValue(), query, repetitions))
                .sorted(Range.ORDER)
                .toList();
    }

    /** The figures that a claim gives: its own, and those of the parts of a sum that count another kind. */
    private static Stream<Statement> kinds(Statement statement) {
        return Stream.concat(
                Stream.of(statement),
                statement.parts().stream().filter(part -> !part.counted().equals(statement.counted())));
    }

    /** The rule, the predicates that answer one question under it, and the unit. */
    private record Measure(Question question, String unit) implements Comparable<Measure> {

        static java.util.Optional<Measure> of(Statement statement, Statements record) {
            Quantity quantity = statement.quantity();
            return record.question(statement)
                    .map(question -> new Measure(
                            new Question(question.rule(), question.measure(), question.measure(), null),
                            quantity == null ? "" : Objects.requireNonNullElse(quantity.unit(), "")));
        }

        @Override
        public int compareTo(Measure other) {
            int byQuestion = question.compareTo(other.question);
            return byQuestion != 0 ? byQuestion : unit.compareTo(other.unit);
        }
    }

    /** One range for each thing told apart, without those that another holds whole. */
    private Stream<Range> ranges(
            Measure measure, List<Statement> statements, RangeQuery query, Map<String, List<String>> repetitions) {
        Map<Set<Statement>, Statement> fullest = new java.util.LinkedHashMap<>();
        for (Statement statement : statements) {
            Set<Statement> same = statements.stream()
                    .filter(other -> isSame(other, statement))
                    .collect(Collectors.toSet());
            fullest.merge(same, statement, Ranges::moreTold);
        }
        Collection<Set<Statement>> all = fullest.keySet();
        return fullest.entrySet().stream()
                .filter(entry -> all.stream()
                        .noneMatch(other -> other.size() > entry.getKey().size() && other.containsAll(entry.getKey())))
                .map(entry -> range(entry.getValue(), entry.getKey(), query, repetitions));
    }
}
