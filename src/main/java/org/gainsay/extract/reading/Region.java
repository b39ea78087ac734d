package org.gainsay.extract.reading;

import java.util.List;
import org.gainsay.claim.Basis;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that somebody says.
 *
 * @param start first UTF-16 code unit
 * @param end the code unit after the last
 * @param hops who says it, from the innermost outward; empty where the speaker is the one around it and only tells how he knows
 * @param saidOn when, where the text says so
 * @param pattern what tells so, with its words
 * @param inferred whether the text leaves it to the reader
 */
record Region(
        int start,
        int end,
        List<Hop> hops,
        Stance stance,
        Basis basis,
        @Nullable DateRange saidOn,
        String pattern,
        boolean inferred) {

    Region {
        hops = List.copyOf(hops);
    }

    /** What somebody plainly says. */
    static Region stated(int start, int end, List<Hop> hops, String pattern) {
        return new Region(start, end, hops, Stance.STATES, Basis.UNSTATED, null, pattern, false);
    }

    boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    int length() {
        return end - start;
    }

    Region at(int from, int to) {
        return new Region(from, to, hops, stance, basis, saidOn, pattern, inferred);
    }
}
