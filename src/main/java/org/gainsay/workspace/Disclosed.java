package org.gainsay.workspace;

import java.util.List;
import org.gainsay.review.Decision;

/**
 * Entries as they may leave the machine.
 *
 * @param withheld of how many of them something stays here
 */
public record Disclosed(List<Decision> entries, long withheld) {

    public Disclosed {
        entries = List.copyOf(entries);
    }
}
