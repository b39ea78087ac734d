package org.gainsay.credibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Polarity;
import org.gainsay.compare.Quantity;
import org.gainsay.compare.Statement;
import org.gainsay.compare.Statements;
import org.gainsay.rule.NumberRule;
import org.gainsay.rule.RuleBook;
import org.gainsay.source.Institutions;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.TimeKind;

/**
 * Finds the ranges of a record. A range holds what can be set against each other: figures of one measure, in one unit, of the same
 * thing; a part has a range of its own, and so has what is wider. Denied and withheld figures enter none, and an origin's figure
 * enters once, by its closest wording.
 */
public final class Ranges {

    private final Statements record;
    private final RuleBook rules;
    private final Institutions institutions;
    private final List<Statement> figures;
    private final Map<String, List<String>> repetitions = new TreeMap<>();

    public Ranges(Statements record, RuleBook rules, Institutions institutions) {
        this.record = record;
        this.rules = rules;
        this.institutions = institutions;
        List<Statement> own = new ArrayList<>();
        record.all().stream().filter(Ranges::givesFigure).forEach(statement -> {
            Statement closest = record.closestTo(statement);
            if (closest.claim().id().equals(statement.claim().id())) {
                own.add(statement);
            } else {
                repetitions
                        .computeIfAbsent(closest.claim().id(), any -> new ArrayList<>())
                        .add(statement.claim().id());
            }
        });
        this.figures = own.stream().flatMap(Ranges::kinds).toList();
    }

    /** The ranges that answer a query, in the order of {@link Range#ORDER}. */
    public List<Range> of(RangeQuery query) {
        Map<Measure, List<Statement>> byMeasure = new TreeMap<>();
        figures.stream().filter(figure -> query.accepts(figure, record)).forEach(figure -> measure(figure)
                .ifPresent(measure -> byMeasure
                        .computeIfAbsent(measure, any -> new ArrayList<>())
                        .add(figure)));
        return byMeasure.entrySet().stream()
                .flatMap(entry -> ranges(entry.getKey(), entry.getValue(), query))
                .sorted(Range.ORDER)
                .toList();
    }

    /** All of which the record holds figures, by name. */
    public List<Term> counted() {
        return figures.stream().map(Statement::counted).distinct().sorted().toList();
    }

    private static boolean givesFigure(Statement statement) {
        return statement.quantity() != null && statement.claim().polarity() == Polarity.ASSERTED;
    }

    /** The figures that a claim gives: its own, and those of the parts of a sum that count another kind. */
    private static Stream<Statement> kinds(Statement statement) {
        return Stream.concat(Stream.of(statement), statement.parts().stream().filter(part -> !part.counted()
                .equals(statement.counted())));
    }

    /** The rule, what it measures, and the unit. */
    private record Measure(NumberRule rule, Term predicate, String unit) implements Comparable<Measure> {

        @Override
        public int compareTo(Measure other) {
            return Comparator.comparing((Measure measure) -> measure.rule.id())
                    .thenComparing(Measure::predicate)
                    .thenComparing(Measure::unit)
                    .compare(this, other);
        }
    }

    /** What a figure is of. */
    private record Thing(Term subject, Term counted, Optional<Term> object, Optional<Term> place) {

        static Thing of(Statement statement) {
            return new Thing(
                    statement.subject(),
                    statement.counted(),
                    Optional.ofNullable(statement.object()),
                    Optional.ofNullable(statement.place()));
        }

        /** How many of its parts are told. */
        int told() {
            return (int) Stream.of(object, place).filter(Optional::isPresent).count();
        }
    }

    private Optional<Measure> measure(Statement statement) {
        Quantity quantity = statement.quantity();
        String unit = quantity == null || quantity.unit() == null ? "" : quantity.unit();
        return record.numberRule(statement)
                .map(rule -> new Measure(rule, rules.measure(rule, statement.predicate()), unit));
    }

    /** One range for each thing told apart, without those that another holds whole. */
    private Stream<Range> ranges(Measure measure, List<Statement> statements, RangeQuery query) {
        Map<Thing, List<Statement>> byThing =
                statements.stream().collect(Collectors.groupingBy(Thing::of, LinkedHashMap::new, Collectors.toList()));
        Map<Set<Thing>, Statement> fullest = new LinkedHashMap<>();
        byThing.values().forEach(same -> {
            Statement example = same.get(0);
            Set<Thing> joined = byThing.entrySet().stream()
                    .filter(entry ->
                            record.extent(entry.getValue().get(0), example).isSame())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            fullest.merge(joined, example, Ranges::moreTold);
        });
        return fullest.entrySet().stream()
                .filter(entry -> fullest.keySet().stream()
                        .noneMatch(other -> other.size() > entry.getKey().size() && other.containsAll(entry.getKey())))
                .map(entry -> range(
                        measure,
                        entry.getValue(),
                        entry.getKey().stream()
                                .flatMap(thing -> byThing.getOrDefault(thing, List.of()).stream())
                                .toList(),
                        query));
    }

    private static Statement moreTold(Statement one, Statement other) {
        return Thing.of(one).told() >= Thing.of(other).told() ? one : other;
    }

    private Range range(Measure measure, Statement example, List<Statement> statements, RangeQuery query) {
        List<RangeFigure> figures = statements.stream()
                .flatMap(statement -> figure(statement, example).stream())
                .sorted(RangeFigure.BY_DAY)
                .toList();
        boolean timed = rules.timeKind(measure.rule(), measure.predicate()) != TimeKind.EVENT;
        return new Range(
                measure.rule(),
                measure.predicate(),
                example.counted(),
                example.object(),
                example.place(),
                measure.unit(),
                query.scope(example, record),
                figures,
                RangeEnd.low(figures, institutions),
                RangeEnd.high(figures, institutions),
                RangeEnd.low(figures.stream().filter(RangeFigure::isReliable).toList(), institutions),
                RangeTimes.of(figures, timed ? measure.rule().near() : null, institutions));
    }

    private Optional<RangeFigure> figure(Statement statement, Statement example) {
        return Optional.ofNullable(statement.quantity())
                .map(quantity -> new RangeFigure(
                        statement.claim(),
                        statement.chain().origin(),
                        quantity,
                        RangeFigure.doubts(statement.claim(), quantity),
                        untold(statement, example),
                        repetitions.getOrDefault(statement.claim().id(), List.of())));
    }

    /** What a figure leaves out and another of its range tells. */
    private static List<String> untold(Statement statement, Statement example) {
        return Stream.of(
                        statement.object() == null && example.object() != null ? "object" : "",
                        statement.place() == null && example.place() != null ? "place" : "")
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
