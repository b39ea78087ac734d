package org.gainsay.credibility;

import java.util.List;

/**
 * What of one kind stands against the claims of a source.
 *
 * @param first by its own claims, the earliest first; perhaps not all
 * @param all how many there are
 * @param own how many claims of the source are among them
 * @param others how many claims of others, or further ones of its own
 */
public record Oppositions(List<Opposition> first, long all, int own, int others) {

    public Oppositions {
        first = List.copyOf(first);
    }
}
