package org.gainsay.workspace;

import java.util.List;
import org.gainsay.review.Judged;
import org.gainsay.review.JudgedFindings;

/**
 * What waits for a decision, among what was asked for.
 *
 * @param waiting in the order in which it is judged
 * @param covered how many more were asked for, which decisions cover already
 * @param first the number of the first in the last list
 * @param goesOn whether who leaves off goes on there later
 */
public record ReviewQueue(List<Judged> waiting, int covered, int first, boolean goesOn) {

    public ReviewQueue {
        waiting = List.copyOf(waiting);
    }

    /** One conflict, whether or not somebody has judged it. */
    public static ReviewQueue of(NumberedConflict one) {
        return new ReviewQueue(List.of(one.judged()), 0, one.number(), false);
    }

    /** What no decision covers; where a status is asked for, all of that status. A place is kept in the whole alone. */
    static ReviewQueue of(JudgedFindings chosen, ReviewFilter filter) {
        boolean byStatus = !filter.statuses().isEmpty();
        List<Judged> all = chosen.conflicts();
        List<Judged> waiting =
                all.stream().filter(judged -> byStatus || !judged.isCovered()).toList();
        return new ReviewQueue(waiting, all.size() - waiting.size(), 1, filter.isEmpty());
    }
}
