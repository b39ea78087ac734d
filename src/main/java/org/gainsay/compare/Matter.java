package org.gainsay.compare;

import java.util.List;

/**
 * One question with all that is answered to it, whether the answers clash or not.
 *
 * @param positions in the order of their figures; denied before asserted; none is empty
 */
public record Matter(Question question, List<Position> positions) {

    public Matter {
        positions = List.copyOf(positions);
    }
}
