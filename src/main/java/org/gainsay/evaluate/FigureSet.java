package org.gainsay.evaluate;

import java.util.List;

/** A file of texts with their figures. */
public record FigureSet(String name, List<FigureCase> cases) {

    public FigureSet {
        cases = List.copyOf(cases);
    }
}
