package org.gainsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * What a claim is about. In a count the subject is what is counted, the predicate how it stands (present, killed, left) and
 * the object the agent; a named event is the object.
 */
public record Proposition(String subject, String predicate, @Nullable String object, @Nullable String place) {

    public Proposition {
        Required.text(subject, "subject");
        Required.text(predicate, "predicate");
    }

    /** The same proposition about another subject, as a part of a sum has. */
    public Proposition withSubject(String other) {
        return new Proposition(other, predicate, object, place);
    }
}
