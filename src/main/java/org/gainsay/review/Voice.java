package org.gainsay.review;

import java.util.Comparator;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Proposition;
import org.jspecify.annotations.Nullable;

/**
 * An origin with its answer to a question. It is made of names, figures and days, never of documents, offsets or ids, so that neither
 * a reprint nor a new reading of an article makes another of it.
 *
 * @param origin name of the innermost speaker
 * @param says the figure's ends with the unit, the holder of a role, or {@code asserted} or {@code denied}
 * @param stated the figure named, with the unit, which stays where the words around it change; null where the answer tells it
 * @param of what it says so; null in entries that do not tell
 * @param asOf the time of which it says so; null where that is not known
 * @param confidential whether nothing but confidential claims told it
 */
public record Voice(
        String origin,
        String says,
        @Nullable String stated,
        @Nullable Proposition of,
        @Nullable DateRange asOf,
        boolean confidential)
        implements Comparable<Voice> {

    private static final Comparator<Voice> ORDER = Comparator.comparing(Voice::says)
            .thenComparing(Voice::origin)
            .thenComparing(voice -> String.valueOf(voice.stated))
            .thenComparing(voice -> String.valueOf(voice.of))
            .thenComparing(voice -> String.valueOf(voice.asOf))
            .thenComparing(Voice::confidential);

    /** The same voice as anybody may hear it. */
    Voice open() {
        return new Voice(origin, says, stated, of, asOf, false);
    }

    @Override
    public int compareTo(Voice other) {
        return ORDER.compare(this, other);
    }
}
