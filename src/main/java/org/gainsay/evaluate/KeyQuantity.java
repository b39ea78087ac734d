package org.gainsay.evaluate;

import java.math.BigDecimal;
import org.gainsay.claim.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a claim of the key; an end that is open is null.
 *
 * @param point the figure of an approximate quantity, which is then all that counts; null for others
 */
record KeyQuantity(@Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable BigDecimal point) {

    boolean isTheSameAs(Estimate estimate) {
        BigDecimal best = estimate.best();
        return point == null
                ? isSame(estimate.low(), low) && isSame(estimate.high(), high)
                : best != null && best.compareTo(point) == 0;
    }

    /** A count is open towards nothing at zero. */
    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return orZero(one).compareTo(orZero(other)) == 0;
    }

    private static BigDecimal orZero(@Nullable BigDecimal end) {
        return end == null ? BigDecimal.ZERO : end;
    }
}
