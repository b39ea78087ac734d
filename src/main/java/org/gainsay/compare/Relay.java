package org.gainsay.compare;

import java.util.Comparator;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Word;

/** A finding about the road of a statement to the page; not a conflict. */
public record Relay(Kind kind, List<Claim> claims, String reason) implements Comparable<Relay> {

    /** What happened on the road. */
    public enum Kind {
        WORDING_CHANGED,
        CIRCULAR,
        REPETITION;

        public String word() {
            return Word.of(this);
        }
    }

    public Relay {
        claims = List.copyOf(claims);
    }

    @Override
    public int compareTo(Relay other) {
        return Comparator.comparing(Relay::kind)
                .thenComparing(
                        relay -> relay.claims().stream().map(Claim::id).toList().toString())
                .compare(this, other);
    }
}
