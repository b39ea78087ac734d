package org.gainsay.quantity;

import java.math.BigDecimal;

/**
 * A number as it stands in a text, from one token up to, but without, another.
 *
 * @param multiplier the hundred, dozen or scale at its end, which a figure in front may share: 3 to 5 million; else one
 * @param share whether it is a part of one whole and no count: a third
 */
record Numeral(int from, int to, BigDecimal value, BigDecimal multiplier, boolean share) {

    Numeral negated(int start) {
        return new Numeral(start, to, value.negate(), multiplier, share);
    }

    /** This number with the scale that the figure behind it names for both. */
    Numeral sharing(Numeral behind) {
        boolean shares = multiplier.compareTo(BigDecimal.ONE) == 0
                && behind.multiplier.compareTo(BigDecimal.ONE) > 0
                && value.multiply(behind.multiplier).compareTo(behind.value) < 0;
        return shares ? new Numeral(from, to, value.multiply(behind.multiplier), behind.multiplier, share) : this;
    }
}
