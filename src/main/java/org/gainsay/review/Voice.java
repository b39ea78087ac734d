package org.gainsay.review;

import java.util.Comparator;

/**
 * An origin with its answer to a question. It is made of names and figures, never of documents, offsets or ids, so that neither a
 * reprint nor a new reading of an article makes another of it.
 *
 * @param origin name of the innermost speaker
 * @param says the figure's ends with the unit, the holder of a role, or {@code asserted} or {@code denied}
 */
public record Voice(String origin, String says) implements Comparable<Voice> {

    private static final Comparator<Voice> ORDER =
            Comparator.comparing(Voice::says).thenComparing(Voice::origin);

    @Override
    public int compareTo(Voice other) {
        return ORDER.compare(this, other);
    }
}
