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
import org.gainsay.vocabulary.Term;

/** All that those saw together whose decisions hold: who answered what of which matter, and how strongly answers clashed. */
final class Known {

    private final Retelling retelling;
    private final Map<String, Set<Heard>> answers = new HashMap<>();
    private final Map<Spoken, Set<Heard>> spoken = new HashMap<>();
    private final Set<Term> origins = new HashSet<>();
    private final Set<Term> names = new HashSet<>();
    private final Map<Set<String>, Verdict> clashes = new HashMap<>();

    /** An origin with its answer, of whatever matter. */
    private record Spoken(Term origin, String says) {

        static Spoken of(Heard voice) {
            return new Spoken(voice.origin(), voice.says());
        }
    }

    Known(Collection<Decision> standing, Voices voices, Retelling retelling) {
        this.retelling = retelling;
        standing.stream().map(Decision::saw).forEach(saw -> add(saw, voices));
    }

    boolean hasOrigin(Term origin) {
        return origins.contains(origin);
    }

    /** Whether its origin gave this answer of this matter. */
    boolean hasHeard(Heard voice) {
        return retelling.isOf(voice, spoken.getOrDefault(Spoken.of(voice), Set.of()));
    }

    /** Whether anybody gave this answer of this matter. */
    boolean hasAnswer(Heard voice) {
        return retelling.isOf(voice, answers.getOrDefault(voice.says(), Set.of()));
    }

    /** Whether anybody named this subject, object or place. */
    boolean hasName(Term name) {
        return names.contains(name);
    }

    boolean hasAnyOf(Set<String> says) {
        return says.stream().anyMatch(answers::containsKey);
    }

    /** The strongest verdict between answers of one kind and of another; empty where none clashed. */
    Optional<Verdict> strongest(Set<String> some, Set<String> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(other -> clashes.get(pair(one, other))))
                .filter(Objects::nonNull)
                .min(Verdict::compareTo);
    }

    /** The strongest verdict of all; empty where none is told. */
    Optional<Verdict> strongest() {
        return clashes.values().stream().min(Verdict::compareTo);
    }

    private void add(Saw saw, Voices voices) {
        List<List<Heard>> positions = saw.positions().stream()
                .map(position -> position.stream().map(voices::heard).toList())
                .toList();
        positions.stream().flatMap(List::stream).forEach(this::add);
        for (Saw.Clash clash : saw.clashes()) {
            for (String one : says(positions.get(clash.a())).toList()) {
                says(positions.get(clash.b()))
                        .forEach(other -> clashes.merge(pair(one, other), clash.verdict(), Known::stronger));
            }
        }
    }

    private void add(Heard voice) {
        answers.computeIfAbsent(voice.says(), any -> new HashSet<>()).add(voice);
        spoken.computeIfAbsent(Spoken.of(voice), any -> new HashSet<>()).add(voice);
        origins.add(voice.origin());
        voice.matter().names().forEach(names::add);
    }

    private static Stream<String> says(List<Heard> voices) {
        return voices.stream().map(Heard::says).distinct();
    }

    private static Set<String> pair(String one, String other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    private static Verdict stronger(Verdict one, Verdict other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
