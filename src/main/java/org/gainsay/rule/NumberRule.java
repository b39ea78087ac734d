package org.gainsay.rule;

import java.math.BigDecimal;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Sets figures of one measure against each other.
 *
 * @param unit the unit of the figures; null where any unit does, each compared within its own
 * @param near the gap within which two figures are of one time; null where time plays no part (events)
 * @param drift the gap beyond which they are plainly of two; null for totals and events
 * @param tolerance by how much figures may differ, relative to the larger: 0.1 is 10 %
 * @param far how many times one stated figure must exceed the other to be called far apart
 */
public record NumberRule(
        Header header,
        @Nullable String unit,
        @Nullable Period near,
        @Nullable Period drift,
        BigDecimal tolerance,
        BigDecimal far)
        implements Rule {

    public static final BigDecimal DEFAULT_TOLERANCE = BigDecimal.ZERO;
    public static final BigDecimal DEFAULT_FAR = new BigDecimal("1.5");

    @Override
    public String kind() {
        return "number";
    }
}
