package org.gainsay.pair;

import java.util.List;

/** One way of setting what two texts say against each other. The order of the two plays no part in the verdicts. */
@FunctionalInterface
interface Contest {

    /** All that comes of it; none where nothing in the one can be set against anything in the other. */
    List<Finding> findings(ReadText a, ReadText b);
}
