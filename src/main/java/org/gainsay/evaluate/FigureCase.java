package org.gainsay.evaluate;

import java.math.BigDecimal;
import java.util.List;

/** A text of which it is known what figures stand in it, in its order. */
public record FigureCase(String text, List<BigDecimal> figures) {

    public FigureCase {
        figures = List.copyOf(figures);
    }
}
