package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
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
        byRoot.forEach((root, block) -> {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    if (meetFirstAt(root, block.get(i), block.get(j))) {
                        visitor.accept(block.get(i).statement, block.get(j).statement);
                    }
                }
            }
        });
        for (int i = 0; i < withoutPlace.size(); i++) {
            Statement statement = withoutPlace.get(i).statement;
            for (int j = i + 1; j < withoutPlace.size(); j++) {
                visitor.accept(statement, withoutPlace.get(j).statement);
            }
            withPlace.forEach(placed -> visitor.accept(statement, placed.statement));
        }
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
