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
    private final Map<Term, Set<Heard>> origins = new HashMap<>();
    private final Set<Term> names = new HashSet<>();
    private final Map<Set<String>, Verdict> clashes = new HashMap<>();

    Known(Collection<Decision> standing, Voices voices, Retelling retelling) {
        this.retelling = retelling;
        standing.stream().map(Decision::saw).forEach(saw -> add(saw, voices));
    }

    boolean hasOrigin(Term origin) {
        return origins.containsKey(origin);
    }

    /** Whether its origin gave this answer of this matter, or named this figure with another bound. */
    boolean hasHeard(Heard voice) {
        return retelling.isOf(voice, ofOrigin(voice));
    }

    /**
     * Whether a voice tells no less than its origin told of the matter before: the same of the same time, or of another that it names.
     *
     * @param tellsItsTime whether its time is its own, and not only that of its document
     */
    boolean hasHeardAsMuch(Heard voice, boolean tellsItsTime) {
        return ofOrigin(voice).stream()
                .filter(one -> retelling.tellsAll(voice, one))
                .anyMatch(one ->
                        Objects.equals(voice.asOf(), one.asOf()) ? one.says().equals(voice.says()) : tellsItsTime);
    }

    private List<Heard> ofOrigin(Heard voice) {
        return origins.getOrDefault(voice.origin(), Set.of()).stream()
                .filter(one -> one.answersAs(voice))
                .toList();
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

    /** Whether an answer of one kind and one of another were known to clash so strongly. */
    boolean hasClash(Set<String> some, Set<String> others, Verdict verdict) {
        return between(some, others).anyMatch(was -> was.compareTo(verdict) <= 0);
    }

    /** The strongest verdict between answers of one kind and of another; empty where none clashed. */
    Optional<Verdict> strongest(Set<String> some, Set<String> others) {
        return between(some, others).min(Verdict::compareTo);
    }

    private Stream<Verdict> between(Set<String> some, Set<String> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(other -> clashes.get(pair(one, other))))
                .filter(Objects::nonNull);
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
        origins.computeIfAbsent(voice.origin(), any -> new HashSet<>()).add(voice);
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
