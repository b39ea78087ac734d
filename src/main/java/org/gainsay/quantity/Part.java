package org.gainsay.quantity;

import java.math.BigDecimal;

/** A piece of a number as it is being read, from one token up to, but without, another. */
record Part(BigDecimal value, int from, int to) {

    Part times(BigDecimal multiplier, int end) {
        return new Part(value.multiply(multiplier), from, end);
    }

    Part plus(BigDecimal added, int end) {
        return new Part(value.add(added), from, end);
    }
}
