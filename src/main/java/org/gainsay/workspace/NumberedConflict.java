package org.gainsay.workspace;

import org.gainsay.compare.Conflict;
import org.gainsay.compare.Coverage;
import org.gainsay.review.Judged;

/** A conflict with its number in the last list, what was decided about it, and the coverage of the check that found it. */
public record NumberedConflict(int number, Judged judged, Coverage coverage) {

    public Conflict conflict() {
        return judged.conflict();
    }
}
