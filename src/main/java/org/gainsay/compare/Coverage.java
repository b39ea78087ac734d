package org.gainsay.compare;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What was looked at, and what was not: the end of every result.
 *
 * @param claims how many were checked
 * @param pairs how many share a measure and a root place
 * @param compared how many of these could be set against each other
 * @param notComparable how many could not, by reason
 * @param failed what could not be compared because of an error
 * @param judged conflicts that a decision covers
 * @param unknownNames names that the vocabulary does not know
 * @param alone claims that met nothing
 */
public record Coverage(
        long claims,
        long pairs,
        long compared,
        NavigableMap<String, Long> notComparable,
        List<Failure> failed,
        long judged,
        List<String> unknownNames,
        long alone) {

    public Coverage {
        notComparable = new TreeMap<>(notComparable);
        failed = List.copyOf(failed);
        unknownNames = List.copyOf(unknownNames);
    }

    /** The same with this many conflicts that decisions cover. */
    public Coverage withJudged(long conflicts) {
        return new Coverage(claims, pairs, compared, notComparable, failed, conflicts, unknownNames, alone);
    }
}
