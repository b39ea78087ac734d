package org.gainsay.extract.reading;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts that stands without a noun: what the number before it counts ("12 people were killed and 30 wounded"),
 * else people where the verb tells of what befalls people alone.
 */
final class BareNumbers {

    /** How many sentences the thing counted last is remembered. */
    private static final int NEAR = 2;

    private @Nullable Name last;
    private int lastPassage = -1;

    void remember(Passage passage, Name counted) {
        last = counted;
        lastPassage = passage.index();
    }

    Optional<Name> of(Passage passage, Figures.Figure figure, Clause clause) {
        String words = "\"" + figure.mention().estimate().text() + "\"";
        if (last != null && lastPassage >= passage.index() - NEAR) {
            return Optional.of(Name.of(last.text(), last.known()).noted(words + " of " + last.text() + " (inferred)"));
        }
        String verb = clause.predicate().lemma().toLowerCase(Locale.ROOT);
        return Cue.BEFALLS.has(verb)
                ? Optional.of(Name.of("people", true).noted(words + " of people (inferred)"))
                : Optional.empty();
    }
}
