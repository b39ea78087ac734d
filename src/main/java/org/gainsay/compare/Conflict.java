package org.gainsay.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Verdict;

/**
 * One question, its positions, and the clashes between them.
 *
 * @param previousFingerprints what the fingerprint was before people edited the vocabulary
 * @param positions in the order of their figures; denied before asserted
 * @param clashes strongest first; at least one
 * @param beside how positions that clash with nothing lie to the others
 * @param asks questions to a source that would settle it
 * @param context withheld statements on the same question
 */
public record Conflict(
        Question question,
        List<String> previousFingerprints,
        List<Position> positions,
        List<Clash> clashes,
        List<String> beside,
        List<String> asks,
        List<Claim> context) {

    /** The most severe first, then the strongest, then by question. */
    public static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::severity)
            .reversed()
            .thenComparing(Conflict::verdict)
            .thenComparing(conflict -> conflict.question().text())
            .thenComparing(Conflict::fingerprint);

    public Conflict {
        if (clashes.isEmpty()) {
            throw new IllegalArgumentException("a conflict has at least one clash");
        }
        previousFingerprints = List.copyOf(previousFingerprints);
        positions = List.copyOf(positions);
        clashes = List.copyOf(clashes);
        beside = List.copyOf(beside);
        asks = List.copyOf(asks);
        context = List.copyOf(context);
    }

    public String fingerprint() {
        return question.fingerprint();
    }

    /** What stands for its question, now and before people edited the vocabulary. */
    public Stream<String> fingerprints() {
        return Stream.concat(Stream.of(fingerprint()), previousFingerprints.stream());
    }

    /** The strongest of the clashes. */
    public Verdict verdict() {
        return clashes.get(0).verdict();
    }

    /** The highest of the clashes. */
    public Severity severity() {
        return clashes.stream()
                .map(Clash::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The claims of all positions. */
    public List<Claim> claims() {
        return positions.stream()
                .flatMap(position -> position.claims().stream())
                .toList();
    }

    /** Whether one of its clashes rests on claims that a machine read and nobody has accepted. */
    public boolean machineRead() {
        return clashes.stream().anyMatch(Clash::machineRead);
    }

    /** The unaccepted claims on which clashes of it rest, in the order of the positions. */
    public List<Claim> unaccepted() {
        return clashes.stream()
                .filter(Clash::machineRead)
                .flatMap(clash -> Stream.of(clash.a(), clash.b()))
                .distinct()
                .sorted()
                .flatMap(position -> positions.get(position).claims().stream())
                .filter(Claim::awaitsAcceptance)
                .toList();
    }
}
