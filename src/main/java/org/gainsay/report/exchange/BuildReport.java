package org.gainsay.report.exchange;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Coverage;
import org.gainsay.format.ClaimPlaces;
import org.gainsay.review.Judged;
import org.gainsay.review.JudgedFindings;
import org.gainsay.rule.Rule;

/**
 * A check as the places want it where a build reports.
 *
 * @param version of the program
 * @param findings with what people decided about them, which is the baseline
 * @param rules in use, sorted
 * @param asked the claims asked about, which a person can change
 * @param failing the fingerprints of the conflicts that make the check fail
 */
public record BuildReport(
        String version,
        JudgedFindings findings,
        List<Rule> rules,
        ClaimPlaces places,
        Predicate<Claim> asked,
        Set<String> failing) {

    public BuildReport {
        rules = List.copyOf(rules);
        failing = Set.copyOf(failing);
    }

    List<Judged> conflicts() {
        return findings.conflicts();
    }

    Coverage coverage() {
        return findings.coverage();
    }

    boolean isFailing(Judged judged) {
        return failing.contains(judged.conflict().fingerprint());
    }
}
