package org.gainsay.report.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Findings;
import org.gainsay.format.ClaimPlaces;
import org.gainsay.format.LocatedClaim;
import org.gainsay.workspace.Ruleset;
import org.gainsay.workspace.Rulesets;
import org.gainsay.workspace.WorkspaceOptions;
import org.jspecify.annotations.Nullable;

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

    static BuildReport of(Collection<Claim> claims) {
        return of(claims, null);
    }

    /** @param judgement of every conflict; null where no decisions were asked for */
    static BuildReport of(Collection<Claim> claims, @Nullable Judgement judgement) {
        Findings findings = RULESET.checker().check(claims, claim -> true);
        Set<String> conflicts =
                findings.conflicts().stream().map(Conflict::fingerprint).collect(Collectors.toSet());
        Map<String, Judgement> judgements = judgement == null
                ? null
                : conflicts.stream().collect(Collectors.toMap(conflict -> conflict, conflict -> judgement));
        boolean fails = judgement == null || !judgement.covers();
        return new BuildReport(
                "1.0",
                findings,
                RULESET.rules().rules(),
                new ClaimPlaces().add(located(claims)),
                claim -> true,
                fails ? conflicts : Set.of(),
                judgements);
    }

    private static List<LocatedClaim> located(Collection<Claim> claims) {
        List<LocatedClaim> located = new ArrayList<>();
        claims.forEach(claim -> located.add(new LocatedClaim(FILE, located.size() + 1, claim)));
        return located;
    }
}
