package org.gainsay.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.jspecify.annotations.Nullable;

/** Which of many bars a chart has room for: the newest of each position, then the newest of all. */
final class Room {

    private static final Comparator<Place> NEWEST =
            Comparator.comparing(Place::day, Comparator.nullsLast(Comparator.reverseOrder()));

    private Room() {}

    /** Something that wants to be drawn. */
    interface Place {

        /** Number of the position that it belongs to. */
        int position();

        /** How new it is; null where that is not known. */
        @Nullable
        LocalDate day();
    }

    /** Those for which there is room, in the order in which they came. */
    static <T extends Place> List<T> of(List<T> all, int room) {
        if (all.size() <= room) {
            return List.copyOf(all);
        }
        List<Integer> firsts = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(all::get, NEWEST))
                .forEach(i -> (seen.add(all.get(i).position()) ? firsts : others).add(i));
        return Stream.concat(firsts.stream(), others.stream())
                .limit(room)
                .sorted()
                .<T>map(all::get)
                .toList();
    }

    /** The last day on which a claim may have been said; where that is not known, the last that it is about. */
    static @Nullable LocalDate day(Claim claim) {
        DateRange time = claim.saidOn() == null ? claim.asOf().period() : claim.saidOn();
        if (time == null) {
            return null;
        }
        return time.to() == null ? time.from() : time.to();
    }
}
