package org.gainsay.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Quantity;
import org.gainsay.report.Differing;
import org.gainsay.rule.NumberRule;
import org.gainsay.vocabulary.Vocabulary;

/**
 * The figures of all positions on one axis.
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

    /** One figure of a position, whoever gives it. */
    private record Figure(int position, String text, String counted) {}

    private record Drawn(Figure figure, Quantity quantity, List<String> speakers) {}

    /** Nothing where the conflict is not about figures. */
    static Optional<RangeChart> of(Conflict conflict, Vocabulary vocabulary) {
        List<Drawn> drawn = conflict.question().rule() instanceof NumberRule ? drawn(conflict, vocabulary) : List.of();
        List<BigDecimal> values = drawn.stream()
                .map(Drawn::quantity)
                .flatMap(quantity -> Stream.of(quantity.low(), quantity.best(), quantity.high()))
                .filter(Objects::nonNull)
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        NumberAxis axis = NumberAxis.over(values);
        List<RangeBar> bars = drawn.stream()
                .limit(BARS)
                .map(one -> RangeBar.of(
                        one.figure().position(),
                        one.figure().counted(),
                        Names.listed(one.speakers()),
                        one.quantity(),
                        axis))
                .toList();
        String unit = drawn.stream()
                .map(one -> one.quantity().unit())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return Optional.of(new RangeChart(unit, axis.ticks(), bars, drawn.size() - bars.size()));
    }

    private static List<Drawn> drawn(Conflict conflict, Vocabulary vocabulary) {
        boolean oneUnit = conflict.claims().stream()
                        .map(Claim::estimate)
                        .filter(Objects::nonNull)
                        .map(estimate -> String.valueOf(estimate.unit()))
                        .distinct()
                        .count()
                == 1;
        Map<Figure, Drawn> drawn = new LinkedHashMap<>();
        Differing differing = Differing.among(conflict);
        for (int i = 0; i < conflict.positions().size(); i++) {
            for (Claim claim : conflict.positions().get(i).claims()) {
                Estimate estimate = claim.estimate();
                if (estimate != null) {
                    Figure figure = new Figure(i + 1, estimate.text(), differing.counted(claim));
                    Quantity quantity = oneUnit ? asWritten(estimate) : Quantity.of(estimate, vocabulary);
                    drawn.computeIfAbsent(figure, any -> new Drawn(figure, quantity, new ArrayList<>()))
                            .speakers()
                            .add(claim.origin().source());
                }
            }
        }
        return List.copyOf(drawn.values());
    }

    /** In its own unit, where all are in that. */
    private static Quantity asWritten(Estimate estimate) {
        return new Quantity(
                estimate, estimate.low(), estimate.best(), estimate.high(), estimate.stated(), estimate.unit());
    }
}
