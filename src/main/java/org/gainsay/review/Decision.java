package org.gainsay.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry: what somebody decided about a conflict as it then was. It is never changed; who thinks otherwise later adds another.
 *
 * @param fingerprint of the question
 * @param previousFingerprints what the fingerprint was before people edited the vocabulary
 * @param question as a person reads it; what is compared is the fingerprint
 * @param reason in words; empty where nobody gave any, which a settled conflict does not allow
 * @param author who decided
 * @param at when, to the millisecond
 * @param expires the last day on which it holds; null where it holds until something new joins
 * @param machineRead whether the conflict rested on claims that a machine had read and nobody had accepted
 * @param claims how many claims stood in the positions, confidential ones apart
 * @param saw the positions as they stood, and the clashes that it covers
 */
public record Decision(
        String fingerprint,
        List<String> previousFingerprints,
        String question,
        Ruling ruling,
        String reason,
        String author,
        Instant at,
        @Nullable LocalDate expires,
        boolean machineRead,
        int claims,
        Saw saw)
        implements Comparable<Decision> {

    /** In the order in which they were made; of two of one moment, in an order that is the same everywhere. */
    private static final Comparator<Decision> ORDER = Comparator.comparing(Decision::at)
            .thenComparing(Decision::fingerprint)
            .thenComparing(Decision::author)
            .thenComparing(Decision::toString);

    public Decision {
        if (ruling.kind() == Ruling.Kind.SETTLED && reason.isBlank()) {
            throw new IllegalArgumentException("a settled conflict needs words: which figure, and why");
        }
        previousFingerprints = previousFingerprints.stream().sorted().distinct().toList();
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The same entry, about a question that has another fingerprint now. */
    Decision under(String now) {
        return new Decision(
                now, fingerprints().toList(), question, ruling, reason, author, at, expires, machineRead, claims, saw);
    }

    Stream<String> fingerprints() {
        return Stream.concat(Stream.of(fingerprint), previousFingerprints.stream());
    }

    /** Whether it holds no longer: its last day, or the last day for an answer, is past. */
    public boolean isOver(LocalDate today) {
        LocalDate until = ruling.until();
        return (expires != null && today.isAfter(expires)) || (until != null && today.isAfter(until));
    }

    /** Whether it takes back what was decided before, one entry or all. */
    public boolean takesBack() {
        return ruling.kind() == Ruling.Kind.OPEN;
    }

    @Override
    public int compareTo(Decision other) {
        return ORDER.compare(this, other);
    }
}
