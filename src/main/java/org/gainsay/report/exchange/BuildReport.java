package org.gainsay.report.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Coverage;
import org.gainsay.compare.Relay;
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
 * @param fresh those of them that nothing else knew before: with them the build came
 * @param failing the fingerprints of the conflicts that make the check fail
 */
public record BuildReport(
        String version,
        JudgedFindings findings,
        List<Rule> rules,
        ClaimPlaces places,
        Predicate<Claim> asked,
        Predicate<Claim> fresh,
        Set<String> failing) {

    public BuildReport {
        rules = List.copyOf(rules);
        failing = Set.copyOf(failing);
    }

    /** Those first that no decision covers: a host that shows a part shows them; then in the order of the findings. */
    List<Judged> conflicts() {
        return findings.conflicts().stream()
                .sorted(Comparator.comparing(Judged::isCovered))
                .toList();
    }

    Coverage coverage() {
        return findings.coverage();
    }

    /** The claims of a conflict, first the one under which it stands. */
    List<Claim> claims(Conflict conflict) {
        return shown().of(conflict);
    }

    /** The same of a relay. */
    List<Claim> claims(Relay relay) {
        return shown().sorted(relay.claims());
    }

    private ShownClaims shown() {
        return new ShownClaims(asked, fresh);
    }

    boolean isFailing(Judged judged) {
        return failing.contains(judged.conflict().fingerprint());
    }
}
