package org.gainsay.credibility.consensus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a method believes of one variable.
 *
 * @param values those most believed first; among those believed alike, in the order of their kind
 * @param tied how many of the first are believed alike, to the last digits that rounding may touch; 1 where one stands alone
 * @param estimate the number that the method takes the variable to have; null where values are texts
 */
public record VariableBelief(String variable, List<ValueBelief> values, int tied, @Nullable Double estimate) {

    private static final double ROUNDING = 1e-12;

    public VariableBelief {
        values = List.copyOf(values);
    }

    static VariableBelief of(String variable, List<ValueBelief> ranked, @Nullable Double estimate) {
        double most = ranked.get(0).belief();
        int tied = (int) ranked.stream()
                .filter(value -> most - value.belief() <= ROUNDING * most)
                .count();
        return new VariableBelief(variable, ranked, tied, estimate);
    }
}
