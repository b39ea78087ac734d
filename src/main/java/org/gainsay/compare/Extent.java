package org.gainsay.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gainsay.vocabulary.Scope;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * How the first of two statements lies to the second, over all aspects.
 *
 * @param scope of the first, seen from the second
 * @param decisive the first aspect that is not the same; null where all are
 * @param open aspects that one side leaves out, which match any
 */
public record Extent(Scope scope, @Nullable Aspect decisive, Set<Aspect> open) {

    private static final List<Aspect> ALL = List.of(Aspect.values());

    static Extent of(Statement first, Statement second, Vocabulary vocabulary) {
        return of(first, second, ALL, vocabulary);
    }

    static Extent of(Statement first, Statement second, List<Aspect> aspects, Vocabulary vocabulary) {
        Scope scope = Scope.SAME;
        Aspect decisive = null;
        Set<Aspect> open = EnumSet.noneOf(Aspect.class);
        for (Aspect aspect : aspects) {
            Term one = aspect.of(first);
            Term other = aspect.of(second);
            if (one == null || other == null) {
                if (one != null || other != null) {
                    open.add(aspect);
                }
                continue;
            }
            Scope here = vocabulary.scope(one, other);
            if ((decisive == null && here != Scope.SAME) || here == Scope.UNRELATED) {
                decisive = aspect;
            }
            scope = scope.and(here);
            if (scope == Scope.UNRELATED) {
                break;
            }
        }
        return new Extent(scope, decisive, open);
    }

    /** Whether figures of this scope can be set against each other. */
    boolean isComparable() {
        return scope != Scope.UNRELATED && scope != Scope.OVERLAPPING;
    }

    /** Why claims of a scope that is not comparable are not. */
    Obstacle obstacle() {
        return scope == Scope.UNRELATED ? Obstacle.UNRELATED_SCOPE : Obstacle.OVERLAPPING_SCOPE;
    }

    boolean isSame() {
        return scope == Scope.SAME;
    }
}
