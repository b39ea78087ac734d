package org.gainsay.report.html;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A mark of an axis.
 *
 * @param at its place, in percent of the chart's width
 * @param anchor by which end the label hangs there, so that none runs out of the chart
 */
public record Tick(String at, String label, String anchor) {

    /** Characters for which a phone or a sheet of paper has room below a chart, with a gap of two between labels. */
    private static final int ROOM = 38;

    /** A mark for each value, in order. */
    static <T> List<Tick> row(List<T> values, Function<T, String> place, Function<T, String> label) {
        int last = values.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> new Tick(
                        place.apply(values.get(i)),
                        label.apply(values.get(i)),
                        i == 0 ? "start" : i == last ? "end" : "middle"))
                .toList();
    }

    /** Whether some of their labels must go where there is little room. */
    public static boolean areCrowded(List<Tick> ticks) {
        return ticks.stream().mapToInt(tick -> tick.label().length() + 2).sum() > ROOM;
    }
}
