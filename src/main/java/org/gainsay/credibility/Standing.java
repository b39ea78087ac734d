package org.gainsay.credibility;

import java.util.Comparator;

/**
 * The last word of one person on a source or a claim, if it is not that it was taken back.
 *
 * @param rating that of the grade
 * @param expired whether its last day has passed; it is told then, and counts for nothing
 */
public record Standing(Grade grade, Rating rating, boolean expired) {

    /** Sources before claims, the best first, F and 6 apart at the end of their scale. */
    static final Comparator<Standing> BEST_FIRST = Comparator.<Standing, Scale>comparing(
                    standing -> standing.rating().scale())
            .thenComparing(standing -> standing.rating().place())
            .thenComparing(standing -> standing.grade().of().name())
            .thenComparing(standing -> standing.grade().author());
}
