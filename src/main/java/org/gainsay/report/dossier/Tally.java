package org.gainsay.report.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.claim.Word;
import org.gainsay.compare.Clash;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Position;
import org.gainsay.source.Origin;

/**
 * Conflicts that have something in common.
 *
 * @param name what it is
 * @param numbers of the conflicts in the report, from 1
 * @param open how many of them still ask for a decision
 */
public record Tally(String name, List<Integer> numbers, int open) {

    /** Clashes of one conflict whose sources are set against each other; a question may have millions. */
    private static final int CLASHES = 200;

    /** Origins of one position that are set against those of another. */
    private static final int ORIGINS = 20;

    public Tally {
        numbers = List.copyOf(numbers);
    }

    /** The strongest verdict first. */
    public static List<Tally> byVerdict(Dossier dossier) {
        return of(dossier, conflict -> Set.of(conflict.verdict())).entrySet().stream()
                .map(entry -> tally(Word.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** In the order of the rules' ids. */
    public static List<Tally> byRule(Dossier dossier) {
        return of(dossier, conflict -> Set.of(conflict.question().rule().id())).entrySet().stream()
                .map(entry -> tally(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Two sources that stand on two sides of a clash; those of most conflicts first, then by name. */
    public static List<Tally> byPair(Dossier dossier) {
        return of(dossier, Tally::pairs).entrySet().stream()
                .map(entry -> tally(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Tally pair) -> -pair.numbers().size())
                        .thenComparing(Tally::name))
                .toList();
    }

    private record Numbered(int number, boolean open) {}

    private static <K extends Comparable<K>> Map<K, List<Numbered>> of(
            Dossier dossier, Function<Conflict, Set<K>> keys) {
        Map<K, List<Numbered>> found = new TreeMap<>();
        int number = 0;
        for (Conflict conflict : dossier.findings().conflicts()) {
            Numbered numbered =
                    new Numbered(++number, dossier.judgements().of(conflict).open());
            keys.apply(conflict).forEach(key -> found.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(numbered));
        }
        return found;
    }

    private static Tally tally(String name, List<Numbered> conflicts) {
        return new Tally(name, conflicts.stream().map(Numbered::number).toList(), (int)
                conflicts.stream().filter(Numbered::open).count());
    }

    private static Set<String> pairs(Conflict conflict) {
        Set<String> pairs = new LinkedHashSet<>();
        conflict.clashes().stream().limit(CLASHES).forEach(clash -> sources(conflict, clash)
                .forEach(pairs::add));
        return pairs;
    }

    private static Stream<String> sources(Conflict conflict, Clash clash) {
        List<String> others = names(conflict.positions().get(clash.b()));
        return names(conflict.positions().get(clash.a())).stream().flatMap(one -> others.stream()
                .filter(other -> !other.equals(one))
                .map(other -> one.compareTo(other) < 0 ? one + " – " + other : other + " – " + one));
    }

    private static List<String> names(Position position) {
        return position.independence().origins().stream()
                .limit(ORIGINS)
                .map(Origin::source)
                .map(source -> source.label())
                .distinct()
                .toList();
    }
}
