package org.gainsay.extract.reading;

import java.util.List;
import java.util.Locale;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Hop;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/**
 * A verb of saying with its speaker and what is said.
 *
 * @param speaker the noun that names him; null where the sentence has none
 * @param hops from the innermost outward; empty where the speaker is the one around
 * @param from the first code unit of what is said
 * @param to the code unit after the last; not above from where nothing is said here
 * @param saidOn when; null where the sentence does not tell
 */
record Frame(
        Passage passage,
        Token verb,
        SpeechVerb kind,
        @Nullable Token speaker,
        List<Hop> hops,
        int from,
        int to,
        @Nullable DateRange saidOn) {

    Frame {
        hops = List.copyOf(hops);
    }

    boolean hasContent() {
        return from < to;
    }

    String pattern() {
        return kind.name().toLowerCase(Locale.ROOT) + " \"" + verb.word() + "\"";
    }

    Region region() {
        return new Region(from, to, hops, kind.stance(), kind.basis(), saidOn, pattern(), false);
    }
}
