package org.gainsay.pair;

import java.util.List;
import org.gainsay.compare.Decision;
import org.gainsay.compare.Fact;

/**
 * One way in which two texts stand to each other.
 *
 * @param reason in plain English
 * @param a what the first text brings to it
 * @param b what the second text brings to it
 * @param facts gate by gate
 */
record Finding(Decision decision, String reason, Side a, Side b, List<Fact> facts) {

    Finding {
        facts = List.copyOf(facts);
    }
}
