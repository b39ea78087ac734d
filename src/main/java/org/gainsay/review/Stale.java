package org.gainsay.review;

import java.util.List;

/**
 * Entries about what is no conflict among some claims.
 *
 * @param elsewhere whether nothing that any entry saw is among the claims, so that they are those of another dataset
 */
public record Stale(List<Decision> entries, boolean elsewhere) {

    public Stale {
        entries = List.copyOf(entries);
    }
}
