package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.claim.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A figure before any qualifier, from one token up to, but without, another.
 *
 * @param low its value, or the lower end
 * @param high its value, or the upper end
 * @param bound exact, a range, vague, or lower for what is said to lie above its low
 * @param unit the unit that stands with it; null where none does
 * @param compound whether it is the front of a compound word, whose rest it does not count: a 34-year-old
 */
record Figure(int from, int to, BigDecimal low, BigDecimal high, Bound bound, @Nullable String unit, boolean compound) {

    boolean isSingle() {
        return bound == Bound.EXACT;
    }
}
