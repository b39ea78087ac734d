package org.gainsay.evaluate;

import java.util.List;

/**
 * Two sides of which a person found that they conflict, or that they only seem to.
 *
 * @param kind such as numeric-disjoint
 * @param trap whether it is no conflict
 * @param counted whether it must be found: of tier 1, and to be found by comparing claims
 * @param sideA ids of claims of the key
 * @param sideB ids of claims of the key
 */
record KeyConflict(String id, String kind, boolean trap, boolean counted, List<String> sideA, List<String> sideB) {

    KeyConflict {
        sideA = List.copyOf(sideA);
        sideB = List.copyOf(sideB);
    }
}
