package org.gainsay.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.compare.Conflict;
import org.gainsay.rule.NumberRule;
import org.gainsay.vocabulary.Vocabulary;

/**
 * Figures that can be set against each other on one axis, which reaches no further than they do.
 *
 * @param unit of the axis; empty where none is told
 * @param more figures for which there is no room
 */
public record RangeChart(String unit, List<Tick> ticks, List<RangeBar> bars, int more) {

    private static final int BARS = 40;

    public RangeChart {
        ticks = List.copyOf(ticks);
        bars = List.copyOf(bars);
    }

    /** One for each unit that converts into no other, in the order of the positions; nothing where the conflict is not about figures. */
    static List<RangeChart> of(Conflict conflict, Vocabulary vocabulary) {
        if (!(conflict.question().rule() instanceof NumberRule)) {
            return List.of();
        }
        Map<String, List<Figure>> byUnit = Figure.of(conflict, vocabulary).stream()
                .collect(Collectors.groupingBy(
                        figure -> Objects.requireNonNullElse(figure.quantity().unit(), ""),
                        TreeMap::new,
                        Collectors.toList()));
        return byUnit.values().stream()
                .sorted((one, other) ->
                        Integer.compare(one.get(0).position(), other.get(0).position()))
                .map(figures -> of(figures, AxisUnit.of(figures, vocabulary)))
                .toList();
    }

    private static RangeChart of(List<Figure> all, AxisUnit unit) {
        List<Figure> figures = Room.of(all, BARS);
        List<BigDecimal> values =
                figures.stream().flatMap(Figure::values).map(unit::converted).toList();
        NumberAxis axis = NumberAxis.over(values);
        List<RangeBar> bars =
                figures.stream().map(figure -> RangeBar.of(figure, unit, axis)).toList();
        return new RangeChart(unit.name(), axis.ticks(), bars, all.size() - bars.size());
    }
}
