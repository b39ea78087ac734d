package org.gainsay.vocabulary;

import java.math.BigDecimal;

/**
 * How a unit is expressed in another, exactly: one kilometre is 1000 metres. The terms are those of QUDT.
 *
 * @param baseUnit the unit converted to
 * @param conversionMultiplier how many of it make one of this unit; above zero
 */
public record Conversion(String baseUnit, BigDecimal conversionMultiplier) {

    public Conversion {
        if (conversionMultiplier.signum() <= 0) {
            throw new IllegalArgumentException("conversionMultiplier must be above zero");
        }
    }
}
