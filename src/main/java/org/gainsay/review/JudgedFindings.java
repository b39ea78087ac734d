package org.gainsay.review;

import java.util.List;
import org.gainsay.compare.Coverage;
import org.gainsay.compare.Findings;
import org.gainsay.compare.Relay;

/**
 * Everything that a check found, with what people decided about it. Nothing is left out because it was judged.
 *
 * @param conflicts in the order of the findings
 * @param coverage with how many of them decisions cover
 */
public record JudgedFindings(List<Judged> conflicts, List<Relay> relays, Coverage coverage) {

    public JudgedFindings {
        conflicts = List.copyOf(conflicts);
        relays = List.copyOf(relays);
    }

    /** Findings with what was decided about their conflicts, or about some of them. */
    public static JudgedFindings of(Findings findings, List<Judged> conflicts) {
        return new JudgedFindings(
                conflicts, findings.relays(), findings.coverage().withJudged(covered(conflicts)));
    }

    /** Findings about which nobody has said anything. */
    public static JudgedFindings open(Findings findings) {
        return of(findings, findings.conflicts().stream().map(Judged::open).toList());
    }

    private static long covered(List<Judged> conflicts) {
        return conflicts.stream().filter(Judged::isCovered).count();
    }
}
