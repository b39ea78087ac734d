package org.gainsay.quantity;

import java.math.BigDecimal;

/** A number word of {@code numerals.txt}. */
record NumberWord(Kind kind, BigDecimal value) {

    /** How a number word joins with others. */
    enum Kind {
        UNIT,
        TEN,
        HUNDRED,
        DOZEN,
        SCALE
    }
}
