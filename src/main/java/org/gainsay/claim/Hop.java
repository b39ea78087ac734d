package org.gainsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * One link of an attribution.
 *
 * @param source the name as the text has it
 * @param role what it did; null where the text does not tell
 * @param named false for "an official", "sources"
 * @param direct true for a direct quotation, false for a paraphrase or where nothing is said
 */
public record Hop(String source, @Nullable Role role, boolean named, boolean direct) {

    public Hop {
        Required.text(source, "source");
    }

    /** A named source whose words are given in paraphrase. */
    public static Hop of(String source) {
        return new Hop(source, null, true, false);
    }
}
