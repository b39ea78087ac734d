package org.gainsay.credibility.consensus;

import org.jspecify.annotations.Nullable;

/** A method at work on assertions: from what is believed before the first round, round by round. */
interface TruthDiscovery {

    /** From one round to the next, trust that moves less than this has settled. */
    double SETTLED = 1e-12;

    /** Trust and belief before the first round. */
    Scores first();

    /** Trust and belief after another round. */
    Scores next(Scores before);

    /** Whether a further round would change nothing that counts. */
    default boolean hasSettled(Scores before, Scores after) {
        return after.change(before) < SETTLED;
    }

    /** The number that each variable is estimated to have, which need not be one that anybody gave; null where values are texts. */
    default double @Nullable [] estimates(Scores scores) {
        return null;
    }
}
