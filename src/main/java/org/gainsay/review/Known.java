package org.gainsay.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.rule.Verdict;

/** All that those saw together whose decisions hold: origins, answers, and how strongly answers clashed. */
final class Known {

    private final Set<String> origins = new HashSet<>();
    private final Set<String> answers = new HashSet<>();
    private final Map<Set<String>, Verdict> clashes = new HashMap<>();

    Known(Collection<Decision> standing, Voices voices) {
        standing.stream().map(Decision::saw).forEach(saw -> add(saw, voices));
    }

    boolean hasOriginOf(Voice voice) {
        return origins.contains(voice.origin());
    }

    boolean hasAnswerOf(Voice voice) {
        return answers.contains(voice.says());
    }

    boolean hasAnyOf(Set<String> says) {
        return says.stream().anyMatch(answers::contains);
    }

    /** The strongest verdict between answers of one kind and of another; empty where none clashed. */
    Optional<Verdict> strongest(Set<String> some, Set<String> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(other -> clashes.get(pair(one, other))))
                .filter(Objects::nonNull)
                .min(Verdict::compareTo);
    }

    private void add(Saw saw, Voices voices) {
        List<List<Voice>> positions = saw.positions().stream()
                .map(position -> position.stream().map(voices::now).toList())
                .toList();
        positions.stream().flatMap(List::stream).forEach(voice -> {
            origins.add(voice.origin());
            answers.add(voice.says());
        });
        for (Saw.Clash clash : saw.clashes()) {
            for (String one : says(positions.get(clash.a())).toList()) {
                says(positions.get(clash.b()))
                        .forEach(other -> clashes.merge(pair(one, other), clash.verdict(), Known::stronger));
            }
        }
    }

    private static Stream<String> says(List<Voice> voices) {
        return voices.stream().map(Voice::says).distinct();
    }

    private static Set<String> pair(String one, String other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    private static Verdict stronger(Verdict one, Verdict other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
