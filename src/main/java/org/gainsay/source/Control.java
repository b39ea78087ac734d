package org.gainsay.source;

import org.gainsay.claim.DateRange;

/**
 * That a state controls or funds a source, as somebody published it.
 *
 * @param by which state
 * @param date when that was so
 * @param citation where it is told
 */
public record Control(Kind kind, String by, DateRange date, String citation) {

    /** What the state does. */
    public enum Kind {
        STATE_CONTROLLED,
        STATE_FUNDED
    }
}
