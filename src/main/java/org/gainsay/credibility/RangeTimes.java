package org.gainsay.credibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.credibility.Range.RangeTime;
import org.gainsay.source.Institutions;
import org.jspecify.annotations.Nullable;

/**
 * Parts figures by their time: a gap longer than the rule's near parts them. An open end counts as the day at the other end; figures
 * of unknown time come last, in a part of their own, though they may be of any.
 */
final class RangeTimes {

    private RangeTimes() {}

    /** @param near null where time does not part figures, as for events */
    static List<RangeTime> of(List<RangeFigure> figures, @Nullable Period near, Institutions institutions) {
        if (near == null) {
            return List.of(RangeTime.of(figures, institutions));
        }
        List<RangeFigure> dated = figures.stream()
                .filter(figure -> figure.firstDay() != null)
                .sorted(Comparator.comparing(RangeFigure::firstDay, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(RangeFigure.BY_DAY))
                .toList();
        List<List<RangeFigure>> parts = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (RangeFigure figure : dated) {
            LocalDate first = day(figure.firstDay());
            if (parts.isEmpty() || first.isAfter(end.plus(near))) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(figure);
            LocalDate last = day(figure.lastDay());
            end = last.isAfter(end) ? last : end;
        }
        List<RangeFigure> undated =
                figures.stream().filter(figure -> figure.firstDay() == null).toList();
        if (!undated.isEmpty()) {
            parts.add(undated);
        }
        return parts.stream()
                .map(part ->
                        RangeTime.of(part.stream().sorted(RangeFigure.BY_DAY).toList(), institutions))
                .toList();
    }

    private static LocalDate day(@Nullable LocalDate known) {
        if (known == null) {
            throw new IllegalArgumentException("a figure without a day");
        }
        return known;
    }
}
