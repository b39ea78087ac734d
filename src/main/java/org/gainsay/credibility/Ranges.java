package org.gainsay.credibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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

    /** What a figure counts. */
    private record Thing(Term subject, Term counted) {

        static Thing of(Statement statement) {
            return new Thing(statement.subject(), statement.counted());
        }
    }

    /** By whom or in which event, and where; null where no figure tells. */
    private record Setting(@Nullable Term object, @Nullable Term place) {

        /** What a figure leaves out matches any. */
        boolean holds(Statement statement) {
            return (statement.object() == null || statement.object().equals(object))
                    && (statement.place() == null || statement.place().equals(place));
        }

        List<String> untoldBy(Statement statement) {
            List<String> untold = new ArrayList<>();
            if (statement.object() == null && object != null) {
                untold.add("object");
            }
            if (statement.place() == null && place != null) {
                untold.add("place");
            }
            return untold;
        }
    }

    private Optional<Measure> measure(Statement statement) {
        Quantity quantity = statement.quantity();
        String unit = quantity == null || quantity.unit() == null ? "" : quantity.unit();
        return record.numberRule(statement)
                .map(rule -> new Measure(rule, rules.measure(rule, statement.predicate()), unit));
    }

    private Stream<Range> ranges(Measure measure, List<Statement> statements, RangeQuery query) {
        return statements.stream()
                .collect(Collectors.groupingBy(Thing::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(same -> bySetting(same).entrySet().stream())
                .map(entry -> range(measure, entry.getKey(), entry.getValue(), query));
    }

    /** The figures of one thing by their settings, without those settings whose figures another holds whole. */
    private static Map<Setting, List<Statement>> bySetting(List<Statement> statements) {
        Map<Setting, List<Statement>> all = new LinkedHashMap<>();
        for (Term object : told(statements, Statement::object)) {
            for (Term place : told(statements, Statement::place)) {
                Setting setting = new Setting(object, place);
                all.put(setting, statements.stream().filter(setting::holds).toList());
            }
        }
        Map<Setting, List<Statement>> fullest = new LinkedHashMap<>(all);
        fullest.values()
                .removeIf(some -> some.isEmpty()
                        || all.values().stream()
                                .anyMatch(other -> other.size() > some.size() && other.containsAll(some)));
        return fullest;
    }

    /** All that statements tell of one part of their propositions; null alone where none tells. */
    private static List<@Nullable Term> told(List<Statement> statements, Function<Statement, @Nullable Term> part) {
        List<@Nullable Term> told = new ArrayList<>(statements.stream()
                .flatMap(statement -> Stream.ofNullable(part.apply(statement)))
                .distinct()
                .sorted()
                .toList());
        if (told.isEmpty()) {
            told.add(null);
        }
        return told;
    }

    private Range range(Measure measure, Setting setting, List<Statement> statements, RangeQuery query) {
        List<RangeFigure> entering = statements.stream()
                .flatMap(statement -> figure(statement, setting).stream())
                .sorted(RangeFigure.BY_DAY)
                .toList();
        Term counted = statements.get(0).counted();
        boolean timed = rules.timeKind(measure.rule(), measure.predicate()) != TimeKind.EVENT;
        return new Range(
                measure.rule(),
                measure.predicate(),
                counted,
                setting.object(),
                setting.place(),
                measure.unit(),
                query.scope(counted, setting.place(), record.vocabulary()),
                entering,
                RangeEnd.low(entering, institutions),
                RangeEnd.high(entering, institutions),
                RangeEnd.low(entering.stream().filter(RangeFigure::isReliable).toList(), institutions),
                RangeTimes.of(entering, timed ? measure.rule().near() : null, institutions));
    }

    private Optional<RangeFigure> figure(Statement statement, Setting setting) {
        return Optional.ofNullable(statement.quantity())
                .map(quantity -> new RangeFigure(
                        statement.claim(),
                        statement.chain().origin(),
                        quantity,
                        RangeFigure.doubts(statement.claim(), quantity),
                        setting.untoldBy(statement),
                        repetitions.getOrDefault(statement.claim().id(), List.of())));
    }
}
