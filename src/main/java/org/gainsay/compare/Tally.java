package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.compare.Outcome.Failed;
import org.gainsay.compare.Outcome.NotComparable;

/** Counts what a check looks at, as it goes. */
final class Tally {

    private final long claims;
    private final Set<String> alone;
    private final Map<Obstacle, Long> notComparable = new EnumMap<>(Obstacle.class);
    private final List<Failure> failed = new ArrayList<>();
    private long pairs;
    private long compared;

    Tally(Collection<Claim> asked) {
        this.claims = asked.size();
        this.alone = asked.stream().map(Claim::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** A pair came to an outcome. */
    void add(Statement one, Statement other, Outcome outcome) {
        pairs++;
        if (outcome instanceof NotComparable not) {
            notComparable.merge(not.obstacle(), 1L, Long::sum);
        } else if (outcome instanceof Compared) {
            compared++;
            alone.remove(one.id());
            alone.remove(other.id());
        }
        addFailure(outcome);
    }

    /** A pair that nobody asked about counts only where it failed. */
    void addFailure(Outcome outcome) {
        if (outcome instanceof Failed failure) {
            fail(
                    failure.first().id() + ", " + failure.second().id(),
                    String.valueOf(failure.error().getMessage()));
        }
    }

    /** Something could not be compared because of an error. */
    void fail(String about, String message) {
        failed.add(new Failure(about, message));
    }

    Coverage coverage(List<String> unknownNames) {
        NavigableMap<String, Long> reasons = new TreeMap<>();
        notComparable.forEach((obstacle, count) -> reasons.put(obstacle.word(), count));
        return new Coverage(
                claims,
                pairs,
                compared,
                reasons,
                failed.stream().sorted().distinct().toList(),
                0,
                unknownNames,
                alone.size(),
                0);
    }
}
