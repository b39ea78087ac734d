package org.gainsay.compare;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Verdict;

/** What comes of two claims set against each other. Both name the statements in the order of the claims' ids. */
public sealed interface Outcome {

    Statement first();

    Statement second();

    /** They cannot be set against each other, and why. */
    record NotComparable(Statement first, Statement second, Obstacle obstacle, Extent extent) implements Outcome {}

    /** They could not be compared because of an error. */
    record Failed(Statement first, Statement second, RuntimeException error) implements Outcome {}

    /**
     * They can, and what it comes to.
     *
     * @param first what the claim with the smaller id is judged by: itself, a part of it, or its origin's closest wording
     * @param second the same for the other claim
     */
    record Compared(
            Statement first, Statement second, Rule rule, Verdict verdict, Cause cause, Extent extent, Timing timing)
            implements Outcome {

        /** Both, the smaller figure first; those without figures in the order of their ids. */
        List<Statement> byFigure() {
            return Stream.of(first, second).sorted(Statement.BY_FIGURE).toList();
        }

        /** Both, the earlier first as far as that is known. */
        List<Statement> byTime() {
            return timing.order() == Timing.Order.FIRST_LATER ? List.of(second, first) : List.of(first, second);
        }

        Compared as(Verdict other) {
            return new Compared(first, second, rule, other, cause, extent, timing);
        }
    }
}
