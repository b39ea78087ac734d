package org.gainsay.report.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Findings;
import org.gainsay.format.ClaimPlaces;
import org.gainsay.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A check as the places want it where a build reports.
 *
 * @param version of the program
 * @param rules in use, sorted
 * @param asked the claims asked about, which a person can change
 * @param failing the fingerprints of the conflicts that make the check fail
 * @param judgements by fingerprint; null where no decisions were asked for
 */
public record BuildReport(
        String version,
        Findings findings,
        List<Rule> rules,
        ClaimPlaces places,
        Predicate<Claim> asked,
        Set<String> failing,
        @Nullable Map<String, Judgement> judgements) {

    public BuildReport {
        rules = List.copyOf(rules);
        failing = Set.copyOf(failing);
        judgements = judgements == null ? null : Map.copyOf(judgements);
    }

    /** Whether decisions of people were set beside the findings. */
    public boolean knowsDecisions() {
        return judgements != null;
    }

    Optional<Judgement> judgement(Conflict conflict) {
        return judgements == null ? Optional.empty() : Optional.ofNullable(judgements.get(conflict.fingerprint()));
    }

    /** Whether a decision covers all of the conflict. */
    boolean isJudged(Conflict conflict) {
        return judgement(conflict).filter(Judgement::covers).isPresent();
    }

    boolean isFailing(Conflict conflict) {
        return failing.contains(conflict.fingerprint());
    }
}
