package org.gainsay.extract.reading;

import java.util.List;
import org.gainsay.claim.Proposition;

/**
 * A proposition as it was read.
 *
 * @param known how many of subject and predicate the vocabulary knows, from 0 to 2
 * @param notes what was taken for what
 */
record Said(Proposition proposition, int known, List<String> notes) {

    Said {
        notes = List.copyOf(notes);
    }
}
