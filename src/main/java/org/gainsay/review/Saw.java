package org.gainsay.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.rule.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw who decided: the positions, by who stood on them, and the clashes between some of them. It reads the same
 * in whatever order the claims came.
 *
 * @param rule id of the rule by which they clashed; null in entries that do not tell
 * @param positions the voices of each, sorted
 * @param clashes by places in the positions, sorted
 */
public record Saw(@Nullable String rule, List<List<Voice>> positions, List<Clash> clashes) {

    private static final Comparator<List<Voice>> BY_VOICES = Comparator.comparing(
            voices -> voices.stream().map(voice -> voice.says() + '\n' + voice).collect(Collectors.joining("\n")));

    /** Two positions that clashed; the first one's place is not the greater. */
    public record Clash(int a, int b, Verdict verdict) implements Comparable<Clash> {

        private static final Comparator<Clash> ORDER =
                Comparator.comparing(Clash::a).thenComparing(Clash::b).thenComparing(Clash::verdict);

        public Clash {
            int first = Math.min(a, b);
            b = Math.max(a, b);
            a = first;
        }

        @Override
        public int compareTo(Clash other) {
            return ORDER.compare(this, other);
        }
    }

    public Saw {
        List<List<Voice>> given = positions.stream().map(Saw::sorted).toList();
        if (clashes.stream().anyMatch(clash -> clash.a() < 0 || clash.b() >= given.size())) {
            throw new IllegalArgumentException("a clash names a position that does not stand there");
        }
        List<List<Voice>> ordered = given.stream().distinct().sorted(BY_VOICES).toList();
        Map<List<Voice>, Integer> places = new HashMap<>();
        ordered.forEach(position -> places.put(position, places.size()));
        positions = ordered;
        clashes = clashes.stream()
                .map(clash -> new Clash(
                        places.getOrDefault(given.get(clash.a()), 0),
                        places.getOrDefault(given.get(clash.b()), 0),
                        clash.verdict()))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Voice> sorted(List<Voice> voices) {
        return voices.stream().distinct().sorted().toList();
    }
}
