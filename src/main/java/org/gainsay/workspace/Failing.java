package org.gainsay.workspace;

import java.util.Set;

/**
 * Which conflicts make a check fail.
 *
 * @param counted their fingerprints
 * @param uncounted how many more would if claims that a machine read and nobody has accepted counted
 */
public record Failing(Set<String> counted, long uncounted) {

    public Failing {
        counted = Set.copyOf(counted);
    }
}
