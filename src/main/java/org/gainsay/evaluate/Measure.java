package org.gainsay.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was measured.
 *
 * @param score a share from 0 to 1, or a count; null for a share of nothing
 * @param isCount whether the score is a count
 * @param of the count behind the score, such as {@code 9/11}; empty where there is none
 * @param cases the cases that a reader wants to look at, such as those missed
 */
public record Measure(String name, @Nullable Double score, boolean isCount, String of, List<String> cases) {

    public Measure {
        cases = List.copyOf(cases);
    }

    static Measure share(String name, long part, long whole) {
        return share(name, part, whole, List.of());
    }

    static Measure share(String name, long part, long whole, List<String> cases) {
        return new Measure(name, whole == 0 ? null : (double) part / whole, false, part + "/" + whole, cases);
    }

    static Measure count(String name, long count) {
        return new Measure(name, (double) count, true, "", List.of());
    }

    /** The harmonic mean of two shares; 0 where either is missing or both are 0. */
    static Measure f1(Measure precision, Measure recall) {
        double p = precision.score == null ? 0 : precision.score;
        double r = recall.score == null ? 0 : recall.score;
        return new Measure("F1", p + r == 0 ? 0 : 2 * p * r / (p + r), false, "", List.of());
    }
}
