package org.gainsay.report.html;

import java.util.List;
import java.util.Locale;
import org.gainsay.compare.Coverage;
import org.gainsay.compare.Failure;
import org.gainsay.compare.Obstacle;

/**
 * What was looked at, and what was not.
 *
 * @param not how many pairs could not be compared, by reason
 */
public record CoverageView(
        String claims,
        String pairs,
        String compared,
        String notCompared,
        String alone,
        String judged,
        List<Reason> not,
        List<Failure> failed,
        List<String> unknownNames) {

    /** A reason for which pairs could not be compared. */
    public record Reason(String word, String sentence, String count) {}

    static CoverageView of(Coverage coverage) {
        long not = coverage.notComparable().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new CoverageView(
                grouped(coverage.claims()),
                grouped(coverage.pairs()),
                grouped(coverage.compared()),
                grouped(not),
                grouped(coverage.alone()),
                grouped(coverage.judged()),
                coverage.notComparable().entrySet().stream()
                        .map(entry -> new Reason(
                                entry.getKey().replace('-', ' '), sentence(entry.getKey()), grouped(entry.getValue())))
                        .toList(),
                coverage.failed(),
                coverage.unknownNames());
    }

    private static String sentence(String word) {
        return List.of(Obstacle.values()).stream()
                .filter(obstacle -> obstacle.word().equals(word))
                .map(Obstacle::sentence)
                .findFirst()
                .orElse("");
    }

    private static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
