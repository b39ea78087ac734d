package org.gainsay.compare;

import java.util.List;

/** Everything that a check found, in a stated order, with its coverage. "No conflict" is not verification. */
public record Findings(List<Conflict> conflicts, List<Relay> relays, Coverage coverage) {

    public Findings {
        conflicts = List.copyOf(conflicts);
        relays = List.copyOf(relays);
    }

    /** The same, with this many claims left out because they are confidential. */
    public Findings withoutConfidential(long left) {
        return left == 0 ? this : new Findings(conflicts, relays, coverage.withoutConfidential(left));
    }
}
