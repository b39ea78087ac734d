package org.gainsay.evaluate;

import java.util.List;
import org.gainsay.claim.Estimate;

/** Reads the figures of a text. */
@FunctionalInterface
public interface FigureReadings {

    /** In the order of the text. */
    List<Estimate> figures(String text);
}
