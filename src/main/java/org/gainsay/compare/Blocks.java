package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/**
 * The pairs of one family of predicates that could meet: those that share a root place, and those of which one names no place.
 * Each pair comes once, however many places it shares.
 */
final class Blocks {

    private final Map<Term, List<Placed>> byRoot = new TreeMap<>();
    private final List<Placed> withPlace = new ArrayList<>();
    private final List<Placed> withoutPlace = new ArrayList<>();
    private final Vocabulary vocabulary;

    private record Placed(Statement statement, Set<Term> roots) {}

    Blocks(Collection<Statement> family, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Statement statement : family) {
            Placed placed = new Placed(statement, roots(statement));
            (placed.roots.isEmpty() ? withoutPlace : withPlace).add(placed);
            placed.roots.forEach(root ->
                    byRoot.computeIfAbsent(root, any -> new ArrayList<>()).add(placed));
        }
    }

    void forEachPair(BiConsumer<Statement, Statement> visitor) {
        forEachPair(any -> true, visitor);
    }

    /** The pairs in which a statement that is asked about takes part; those of others are not even formed. */
    void forEachPair(Predicate<Statement> asked, BiConsumer<Statement, Statement> visitor) {
        byRoot.forEach((root, block) -> pairs(block, asked, (one, other) -> {
            if (meetFirstAt(root, one, other)) {
                visitor.accept(one.statement, other.statement);
            }
        }));
        BiConsumer<Placed, Placed> meeting = (one, other) -> visitor.accept(one.statement, other.statement);
        pairs(withoutPlace, asked, meeting);
        Map<Boolean, List<Placed>> placed = byWhetherAsked(withPlace, asked);
        for (Placed one : withoutPlace) {
            (asked.test(one.statement) ? withPlace : placed.getOrDefault(true, List.of()))
                    .forEach(other -> meeting.accept(one, other));
        }
    }

    /** Of one list, each two of which one at least is asked about, once. */
    private static void pairs(List<Placed> all, Predicate<Statement> asked, BiConsumer<Placed, Placed> visitor) {
        Map<Boolean, List<Placed>> byWhetherAsked = byWhetherAsked(all, asked);
        List<Placed> askedAbout = byWhetherAsked.getOrDefault(true, List.of());
        List<Placed> others = byWhetherAsked.getOrDefault(false, List.of());
        for (int i = 0; i < askedAbout.size(); i++) {
            Placed one = askedAbout.get(i);
            askedAbout.subList(i + 1, askedAbout.size()).forEach(other -> visitor.accept(one, other));
            others.forEach(other -> visitor.accept(one, other));
        }
    }

    private static Map<Boolean, List<Placed>> byWhetherAsked(List<Placed> all, Predicate<Statement> asked) {
        return all.stream().collect(Collectors.partitioningBy(placed -> asked.test(placed.statement)));
    }

    /** Whether two statements of this family are among its pairs. */
    boolean join(Statement one, Statement other) {
        Set<Term> roots = roots(one);
        return roots.isEmpty() || roots(other).isEmpty() || !Collections.disjoint(roots, roots(other));
    }

    /** Whether a root is the first that two statements share, which is told at once where one of them has no other. */
    private static boolean meetFirstAt(Term root, Placed one, Placed other) {
        return one.roots.size() == 1
                || other.roots.size() == 1
                || one.roots.stream()
                        .filter(other.roots::contains)
                        .sorted()
                        .findFirst()
                        .filter(root::equals)
                        .isPresent();
    }

    private Set<Term> roots(Statement statement) {
        Term place = statement.place();
        return place == null ? Set.of() : vocabulary.roots(place);
    }
}
