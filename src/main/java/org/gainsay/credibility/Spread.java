package org.gainsay.credibility;

import java.util.List;
import java.util.Optional;

/**
 * How far the grades of several people lie apart. There is no average: the scales have an order and no distances.
 *
 * @param ends the best and the worst that somebody gave; empty where nobody gave one
 * @param judging how many gave one
 * @param undecided how many said that it cannot be judged
 */
public record Spread(Optional<Ends> ends, int judging, int undecided) {

    /** Two ratings of one scale, the better first; the same twice where all agree. */
    public record Ends(Rating best, Rating worst) {}

    /** Of what stands of one source or claim; what has expired counts for nothing. */
    public static Spread of(List<Standing> standings) {
        List<Rating> given = standings.stream()
                .filter(standing -> !standing.expired())
                .map(Standing::rating)
                .toList();
        List<Rating> judging = given.stream()
                .filter(Rating::judges)
                .sorted((first, second) -> Integer.compare(first.place(), second.place()))
                .toList();
        Optional<Ends> ends = judging.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ends(judging.get(0), judging.get(judging.size() - 1)));
        return new Spread(ends, judging.size(), given.size() - judging.size());
    }
}
