package org.gainsay.evaluate;

import java.util.List;

/**
 * What was measured on a set.
 *
 * @param set its file, relative to the folder of sets
 * @param cases how many it holds
 */
public record SetScore(String set, int cases, List<Measure> measures) {

    public SetScore {
        measures = List.copyOf(measures);
    }
}
