package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.claim.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A number with the unit that stands with it: $5 million, 80 percent, half an hour.
 *
 * @param to where the unit ends, or the number where it has none
 * @param unit null where none stands there
 * @param unitBefore whether the unit stands in front of the number, as a currency may
 * @param compound whether a hyphen ties the number to more than its unit: a 34-year-old
 */
record Amount(int from, int to, Numeral numeral, @Nullable String unit, boolean unitBefore, boolean compound) {

    BigDecimal value() {
        return numeral.value();
    }

    Amount withNumeral(Numeral other) {
        return new Amount(from, to, other, unit, unitBefore, compound);
    }

    /** This amount with a part of its unit that stands behind the unit. */
    Amount plus(Part part) {
        Numeral sum = new Numeral(from, part.to(), value().add(part.value()), BigDecimal.ONE, false);
        return new Amount(from, part.to(), sum, unit, unitBefore, compound);
    }

    Amount negated(int start) {
        return new Amount(start, to, numeral.negated(start), unit, unitBefore, compound);
    }

    Figure asFigure() {
        return new Figure(from, to, value(), value(), Bound.EXACT, unit, compound);
    }
}
