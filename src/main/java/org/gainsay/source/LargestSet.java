package org.gainsay.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.util.UnionFind;

/**
 * How many of some things can be chosen of which no two share a mark: the largest independent set of the graph that joins those
 * that do. It is exact where up to 64 hang together; of more, as many as a choice finds that begins with those whose marks are
 * rarest.
 */
final class LargestSet {

    private static final int EXACT = Long.SIZE;

    private LargestSet() {}

    /** @param marks of each of the things; two that share one are never chosen together */
    static int of(List<Set<Object>> marks) {
        Map<Object, List<Integer>> bearers = new HashMap<>();
        UnionFind<Integer> joined =
                new UnionFind<>(IntStream.range(0, marks.size()).boxed().collect(Collectors.toSet()));
        for (int thing = 0; thing < marks.size(); thing++) {
            for (Object mark : marks.get(thing)) {
                List<Integer> others = bearers.computeIfAbsent(mark, any -> new ArrayList<>());
                if (!others.isEmpty()) {
                    joined.union(others.get(0), thing);
                }
                others.add(thing);
            }
        }
        Map<Integer, List<Integer>> parts = new HashMap<>();
        for (int thing = 0; thing < marks.size(); thing++) {
            parts.computeIfAbsent(joined.find(thing), any -> new ArrayList<>()).add(thing);
        }
        return parts.values().stream()
                .mapToInt(part -> part.size() <= EXACT ? exact(part, marks) : chosen(part, marks, bearers))
                .sum();
    }

    private static int exact(List<Integer> part, List<Set<Object>> marks) {
        long[] near = new long[part.size()];
        for (int one = 0; one < near.length; one++) {
            near[one] |= 1L << one;
            for (int other = one + 1; other < near.length; other++) {
                if (!Collections.disjoint(marks.get(part.get(one)), marks.get(part.get(other)))) {
                    near[one] |= 1L << other;
                    near[other] |= 1L << one;
                }
            }
        }
        return exact(near.length == EXACT ? -1L : (1L << near.length) - 1, near);
    }

    /**
     * What lies beside all that another lies beside is never worth more than that other and is left out; where nothing is left to
     * leave out so, the one with the most neighbours is either chosen or not.
     *
     * @param open of which to choose, a bit each
     * @param near of each, itself and its neighbours
     */
    private static int exact(long open, long[] near) {
        long left = open;
        int one = 0;
        while (one < near.length) {
            int dominated = isOpen(one, left) ? dominatedBy(one, left, near) : -1;
            if (dominated >= 0) {
                left &= ~(1L << dominated);
                one = 0;
            } else {
                one++;
            }
        }
        int widest = -1;
        for (int each = 0; each < near.length; each++) {
            if (isOpen(each, left)
                    && (widest < 0 || Long.bitCount(near[each] & left) > Long.bitCount(near[widest] & left))) {
                widest = each;
            }
        }
        if (widest < 0 || Long.bitCount(near[widest] & left) == 1) {
            return Long.bitCount(left);
        }
        return Math.max(exact(left & ~(1L << widest), near), 1 + exact(left & ~near[widest], near));
    }

    /** A neighbour that lies beside all that this one lies beside; -1 where there is none. */
    private static int dominatedBy(int one, long open, long[] near) {
        long own = near[one] & open;
        for (int other = 0; other < near.length; other++) {
            if (other != one && (own & 1L << other) != 0 && (own & ~near[other]) == 0) {
                return other;
            }
        }
        return -1;
    }

    private static boolean isOpen(int one, long open) {
        return (open & 1L << one) != 0;
    }

    private static int chosen(List<Integer> part, List<Set<Object>> marks, Map<Object, List<Integer>> bearers) {
        Set<Object> taken = new HashSet<>();
        List<Integer> rarestFirst = part.stream()
                .sorted(Comparator.comparingInt((Integer thing) -> marks.get(thing).stream()
                                .mapToInt(mark ->
                                        bearers.getOrDefault(mark, List.of()).size())
                                .sum())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int count = 0;
        for (int thing : rarestFirst) {
            if (Collections.disjoint(taken, marks.get(thing))) {
                taken.addAll(marks.get(thing));
                count++;
            }
        }
        return count;
    }
}
