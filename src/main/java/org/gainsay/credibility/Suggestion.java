package org.gainsay.credibility;

import java.util.List;
import java.util.Optional;
import org.gainsay.compare.Fact;

/**
 * What the record would support as a grade, with the facts that make it. It is no grade: a person gives one, and nothing keeps
 * this.
 *
 * @param range from the best to the worst; empty where the record can support none at all
 * @param facts in the order in which they were weighed
 */
public record Suggestion(Optional<Spread.Ends> range, List<Fact> facts) {

    public Suggestion {
        facts = List.copyOf(facts);
    }

    static Suggestion of(Rating best, Rating worst, List<Fact> facts) {
        return new Suggestion(Optional.of(new Spread.Ends(best, worst)), facts);
    }

    static Suggestion none(List<Fact> facts) {
        return new Suggestion(Optional.empty(), facts);
    }
}
