package org.gainsay.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.compare.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * The times of which the claims of a conflict speak, the earliest first and the unknown last, on an axis that reaches no further than
 * those drawn.
 *
 * @param more claims for which there is no room
 */
public record Timeline(List<Tick> ticks, List<TimeBar> bars, int more) {

    private static final int BARS = 30;

    public Timeline {
        ticks = List.copyOf(ticks);
        bars = List.copyOf(bars);
    }

    private record Placed(int position, Claim claim) implements Room.Place {

        @Override
        public @Nullable LocalDate day() {
            return Room.day(claim);
        }

        @Nullable
        LocalDate begin() {
            DateRange period = claim.asOf().period();
            return period == null ? null : period.from() == null ? period.to() : period.from();
        }
    }

    /** Nothing where no claim tells a time. */
    static Optional<Timeline> of(Conflict conflict) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < conflict.positions().size(); i++) {
            for (Claim claim : conflict.positions().get(i).claims()) {
                placed.add(new Placed(i + 1, claim));
            }
        }
        List<Placed> shown = Room.of(
                placed.stream()
                        .sorted(Comparator.comparing(Placed::begin, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Placed::position)
                                .thenComparing(one -> one.claim().id()))
                        .toList(),
                BARS);
        List<LocalDate> days = shown.stream()
                .flatMap(one ->
                        Stream.of(one.claim().asOf().period(), one.claim().saidOn()))
                .filter(Objects::nonNull)
                .flatMap(range -> Stream.of(range.from(), range.to()))
                .filter(Objects::nonNull)
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        DateAxis axis = DateAxis.over(days);
        List<TimeBar> bars = shown.stream()
                .map(one -> TimeBar.of(one.position(), one.claim(), axis))
                .toList();
        return Optional.of(new Timeline(axis.ticks(), bars, placed.size() - bars.size()));
    }
}
