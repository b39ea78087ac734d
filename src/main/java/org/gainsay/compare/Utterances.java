package org.gainsay.compare;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Polarity;
import org.gainsay.rule.DenialRule;
import org.gainsay.rule.NumberRule;
import org.gainsay.rule.RuleBook;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.TimeKind;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Which claims report one utterance of one origin, by different roads. An origin is judged by its closest wording: its own words
 * first, then the shortest chain.
 */
final class Utterances {

    /** The origin's own words first, then the shortest chain. */
    static final Comparator<Statement> CLOSEST_FIRST = Comparator.comparing(
                    (Statement statement) -> !statement.claim().inOwnWords())
            .thenComparing(statement -> statement.chain().sources().size());

    private final Vocabulary vocabulary;
    private final RuleBook rules;
    private final Map<String, Statement> nearer = new HashMap<>();

    private record Voice(Term origin, Polarity polarity) {}

    /** @param families statements of predicates that could meet, each family in the order of ids */
    Utterances(Collection<List<Statement>> families, Vocabulary vocabulary, RuleBook rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        for (List<Statement> family : families) {
            family.stream()
                    .filter(statement -> statement.chain().named())
                    .collect(Collectors.groupingBy(statement -> new Voice(
                            statement.chain().origin(), statement.claim().polarity())))
                    .values()
                    .forEach(voice -> new Blocks(voice, vocabulary).forEachPair(this::join));
        }
    }

    /** What a statement is judged by: its origin's closest wording of the same utterance, or itself. */
    Statement closestTo(Statement statement) {
        Statement other = nearer.get(statement.id());
        return other == null || CLOSEST_FIRST.compare(other, statement) == 0 ? statement : other;
    }

    /** The report of the same utterance that this one is held against: the closest, and of two equally close the first by id. */
    Optional<Statement> before(Statement statement) {
        return Optional.ofNullable(nearer.get(statement.id()));
    }

    /** Whether two claims report one utterance: one origin, one time, the same thing or the same figure, and not both verbatim yet different. */
    boolean areOne(Statement first, Statement second) {
        if (!first.sharesOriginWith(second)
                || saidAtDifferentTimes(first.claim(), second.claim())
                || !areOfOneMatter(first, second)) {
            return false;
        }
        Extent extent = Extent.of(first, second, vocabulary);
        boolean sameFigure = sameFigure(first.quantity(), second.quantity());
        return (extent.isSame() || (extent.isComparable() && first.quantity() != null && sameFigure))
                && (sameFigure || !(first.claim().inOwnWords() && second.claim().inOwnWords()));
    }

    /** Whether two claims tell the same, whoever it comes from: the same figure of the same thing, of one time. */
    boolean tellTheSame(Statement first, Statement second) {
        return areOfOneMatter(first, second)
                && sameFigure(first.quantity(), second.quantity())
                && Extent.of(first, second, vocabulary).isSame();
    }

    /** Whether two claims give one figure, of things of which one is the other or lies within it. */
    boolean tellOneFigure(Statement first, Statement second) {
        return first.quantity() != null
                && areOfOneMatter(first, second)
                && sameFigure(first.quantity(), second.quantity())
                && Extent.of(first, second, vocabulary).isComparable();
    }

    private boolean areOfOneMatter(Statement first, Statement second) {
        return first.claim().polarity() == second.claim().polarity()
                && (first.predicate().equals(second.predicate()) || sameRule(first, second))
                && inOneUnit(first.quantity(), second.quantity())
                && ofOneTime(first, second, first.quantity());
    }

    private void join(Statement one, Statement other) {
        if (areOne(one, other)) {
            boolean firstIsNearer = CLOSEST_FIRST.thenComparing(Statement::id).compare(one, other) < 0;
            Statement near = firstIsNearer ? one : other;
            Statement far = firstIsNearer ? other : one;
            nearer.merge(far.id(), near, (known, found) -> preferred(far, known, found));
        }
    }

    /** Of two that are nearer to the origin: its own words, then those that have the same figure, then the shorter chain. */
    private static Statement preferred(Statement statement, Statement one, Statement other) {
        Comparator<Statement> order = Comparator.comparing(
                        (Statement near) -> !near.claim().inOwnWords())
                .thenComparing(near -> !sameFigure(near.quantity(), statement.quantity()))
                .thenComparing(CLOSEST_FIRST)
                .thenComparing(Statement::id);
        return order.compare(one, other) <= 0 ? one : other;
    }

    private static boolean inOneUnit(@Nullable Quantity one, @Nullable Quantity other) {
        return (one == null || other == null) ? one == null && other == null : Objects.equals(one.unit(), other.unit());
    }

    private boolean sameRule(Statement first, Statement second) {
        Quantity one = first.quantity();
        Quantity other = second.quantity();
        if (one == null || other == null) {
            DenialRule rule = rules.denialRule(first.predicate()).orElse(null);
            return rule != null
                    && !rule.measure().isEmpty()
                    && rule.is(rules.denialRule(second.predicate()).orElse(null));
        }
        NumberRule rule = rules.numberRule(first.predicate(), one.unit()).orElse(null);
        return rule != null
                && !rule.measure().isEmpty()
                && rule.is(rules.numberRule(second.predicate(), other.unit()).orElse(null));
    }

    private static boolean saidAtDifferentTimes(Claim first, Claim second) {
        DateRange one = first.saidOn();
        DateRange other = second.saidOn();
        return one != null && other != null && one.daysTo(other) > 0;
    }

    private boolean ofOneTime(Statement first, Statement second, @Nullable Quantity quantity) {
        NumberRule rule = quantity == null
                ? null
                : rules.numberRule(first.predicate(), quantity.unit()).orElse(null);
        if (rule != null && rules.timeKind(rule, first.predicate()) == TimeKind.EVENT) {
            return true;
        }
        DateRange one = first.claim().asOf().period();
        DateRange other = second.claim().asOf().period();
        return one == null || other == null || one.daysTo(other) == 0;
    }

    private static boolean sameFigure(@Nullable Quantity one, @Nullable Quantity other) {
        if (one == null || other == null) {
            return true;
        }
        BigDecimal figure = one.stated();
        BigDecimal otherFigure = other.stated();
        return (figure == null || otherFigure == null)
                ? one.equalsWithin(other, BigDecimal.ZERO)
                : figure.compareTo(otherFigure) == 0;
    }
}
