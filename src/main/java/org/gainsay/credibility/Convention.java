package org.gainsay.credibility;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.vocabulary.Term;

/** A named way of choosing one figure of a range. Each chooses a figure that somebody gave, and works out none of its own. */
public enum Convention {
    /** The least that a figure gives that is neither vague nor only possible: the lowest reliable estimate, as UCDP calls its low. */
    LOWEST_RELIABLE("the least that a figure gives that is neither vague nor only possible"),
    /** Each origin's latest best figure, in order of size; the middle one, and of two the lower. */
    MEDIAN_OF_ORIGINS(
            "each origin's latest figure for the thing itself, in order of size: the middle one, of two the lower"),
    /** The best figure of the latest day; of several of one day, the middle one, and of two the lower. */
    MOST_RECENT(
            "the figure for the thing itself of the latest day; of several of one day the middle one, of two the lower");

    private final String definition;

    Convention(String definition) {
        this.definition = definition;
    }

    /** What it means, in a sentence without a full stop. */
    public String definition() {
        return definition;
    }

    /** The figure that it chooses; empty where the range has none of the kind that it looks for. */
    public Optional<BigDecimal> choose(Range range) {
        return switch (this) {
            case LOWEST_RELIABLE -> Optional.ofNullable(range.conservative().value());
            case MEDIAN_OF_ORIGINS -> median(latestOfEachOrigin(range));
            case MOST_RECENT -> median(ofLatestDay(range));
        };
    }

    private static Stream<RangeFigure> best(Range range) {
        return range.figures().stream().filter(figure -> figure.quantity().best() != null);
    }

    private static List<RangeFigure> latestOfEachOrigin(Range range) {
        Map<Term, RangeFigure> latest = best(range)
                .collect(Collectors.toMap(RangeFigure::origin, figure -> figure, Convention::later, TreeMap::new));
        return List.copyOf(latest.values());
    }

    /** The later of two; one of unknown day is no later than any. */
    private static RangeFigure later(RangeFigure one, RangeFigure other) {
        return Comparator.comparing(RangeFigure::lastDay, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(figure -> figure.claim().id())
                                .compare(one, other)
                        >= 0
                ? one
                : other;
    }

    private static List<RangeFigure> ofLatestDay(Range range) {
        return best(range)
                .flatMap(figure -> Stream.ofNullable(figure.lastDay()))
                .max(Comparator.naturalOrder())
                .map(day -> best(range)
                        .filter(figure -> day.equals(figure.lastDay()))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<BigDecimal> median(List<RangeFigure> figures) {
        List<BigDecimal> inOrder = figures.stream()
                .flatMap(figure -> Stream.ofNullable(figure.quantity().best()))
                .sorted()
                .toList();
        return inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.get((inOrder.size() - 1) / 2));
    }
}
