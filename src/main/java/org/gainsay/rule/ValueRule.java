package org.gainsay.rule;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Sets two holders of a role against each other that only one can hold.
 *
 * @param holder which part of the proposition names the holder
 * @param near the gap within which two claims are of one time; null where time plays no part (events)
 * @param drift the gap beyond which they are plainly of two; null for events
 */
public record ValueRule(Header header, Holder holder, @Nullable Period near, @Nullable Period drift) implements Rule {

    /** The part of a proposition that names who holds a role; the other part is the role. */
    public enum Holder {
        SUBJECT,
        OBJECT
    }

    @Override
    public String kind() {
        return "value";
    }
}
