package org.gainsay.report.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Findings;
import org.gainsay.format.ClaimPlaces;
import org.gainsay.format.LocatedClaim;
import org.gainsay.review.Decision;
import org.gainsay.review.Judged;
import org.gainsay.review.Judged.Status;
import org.gainsay.review.JudgedFindings;
import org.gainsay.review.Ruling;
import org.gainsay.review.Saw;
import org.gainsay.workspace.Ruleset;
import org.gainsay.workspace.Rulesets;
import org.gainsay.workspace.WorkspaceOptions;

/** Checks of invented claims, which stand one a line in one file, as a build sees them. */
final class Reports {

    static final String FILE = "claims/new.jsonl";

    private static final Ruleset RULESET =
            new Rulesets(new WorkspaceOptions(List.of(), null)).with(List.of(), List.of());

    private Reports() {}

    /** Two sources that cannot both be right of so many places. */
    static List<Claim> disputes(int places) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            String place = "Ostrand " + i;
            claims.add(troops("a" + i, 100, place, "2022-03-01", "A"));
            claims.add(troops("b" + i, 300, place, "2022-03-02", "B"));
        }
        return claims;
    }

    static Claim troops(String id, int figure, String place, String day, String... chain) {
        return ClaimBuilder.claim(id)
                .about("troops", "present")
                .place(place)
                .says(Figures.exactly(figure))
                .asOf(day)
                .saidOn(day)
                .by(chain)
                .build();
    }

    /** Nobody was asked to judge, and every conflict makes the check fail. */
    static BuildReport of(Collection<Claim> claims) {
        JudgedFindings findings = JudgedFindings.open(check(claims));
        return report(claims, findings, fingerprints(findings));
    }

    /** The same where nothing makes the check fail. */
    static BuildReport passing(Collection<Claim> claims) {
        return report(claims, JudgedFindings.open(check(claims)), Set.of());
    }

    /** Every conflict was decided upon; only where it is judged and nothing has joined does it no longer make the check fail. */
    static BuildReport of(Collection<Claim> claims, Ruling ruling, Status status) {
        JudgedFindings findings = judged(claims, ruling, status);
        return report(claims, findings, status == Status.JUDGED ? Set.of() : fingerprints(findings));
    }

    static JudgedFindings judged(Collection<Claim> claims, Ruling ruling, Status status) {
        Findings findings = check(claims);
        return JudgedFindings.of(
                findings,
                findings.conflicts().stream()
                        .map(conflict -> new Judged(
                                conflict,
                                status,
                                Set.of(),
                                "",
                                status == Status.JUDGED ? List.of() : conflict.clashes(),
                                List.of(decision(conflict, ruling))))
                        .toList());
    }

    private static Decision decision(Conflict conflict, Ruling ruling) {
        return new Decision(
                conflict.fingerprint(),
                List.of(),
                conflict.question().text(),
                ruling,
                "both are to be reported",
                "E. Ditor",
                Instant.parse("2022-03-05T12:00:00Z"),
                null,
                false,
                2,
                new Saw(null, List.of(), List.of()));
    }

    private static Findings check(Collection<Claim> claims) {
        return RULESET.checker().check(claims, claim -> true);
    }

    private static Set<String> fingerprints(JudgedFindings findings) {
        return findings.conflicts().stream()
                .map(judged -> judged.conflict().fingerprint())
                .collect(Collectors.toSet());
    }

    private static BuildReport report(Collection<Claim> claims, JudgedFindings findings, Set<String> failing) {
        return new BuildReport(
                "1.0",
                findings,
                RULESET.rules().rules(),
                new ClaimPlaces().add(located(claims)),
                claim -> true,
                claim -> false,
                failing);
    }

    private static List<LocatedClaim> located(Collection<Claim> claims) {
        List<LocatedClaim> located = new ArrayList<>();
        claims.forEach(claim -> located.add(new LocatedClaim(FILE, located.size() + 1, claim)));
        return located;
    }
}
