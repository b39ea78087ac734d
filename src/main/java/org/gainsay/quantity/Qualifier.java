package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import org.gainsay.input.Rows.Row;

/**
 * Words that say how a figure is meant.
 *
 * @param width of the room around or beside the figure, as a share of it; zero for the effects that give none
 */
record Qualifier(Effect effect, BigDecimal width) {

    /** What a qualifier makes of a figure. */
    enum Effect {
        AT_MOST,
        BELOW,
        AT_LEAST,
        ABOVE,
        ABOUT,
        NEARLY,
        JUST_ABOVE,
        EXACTLY;

        /** Whether it leaves one end of the figure open. */
        boolean opensAnEnd() {
            return this == AT_MOST || this == BELOW || this == AT_LEAST || this == ABOVE;
        }
    }

    static final Qualifier NONE = new Qualifier(Effect.EXACTLY, BigDecimal.ZERO);

    static Qualifier of(Row row) {
        Effect effect = Effect.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Qualifier(effect, row.cell(2).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.cell(2)));
    }
}
