package org.gainsay.workspace;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.DraftCheck;
import org.gainsay.compare.DraftLine;
import org.gainsay.compare.Findings;
import org.gainsay.review.Decisions;
import org.gainsay.review.Judged;
import org.gainsay.review.JudgedFindings;
import org.gainsay.review.Judging;
import org.jspecify.annotations.Nullable;

/** A check that was made, and that can be made once more of what people stand for alone. */
public final class Check {

    private final Ruleset ruleset;
    private final List<Claim> claims;
    private final Predicate<Claim> focus;
    private final @Nullable List<Claim> draft;
    private final Findings findings;

    /**
     * Makes the check.
     *
     * @param focus the claims asked about
     * @param draft those of them that are not published yet, in the order of their text; null where no article was checked
     */
    Check(Ruleset ruleset, Collection<Claim> claims, Predicate<Claim> focus, @Nullable List<Claim> draft) {
        this.ruleset = ruleset;
        this.claims = List.copyOf(claims);
        this.focus = focus;
        this.draft = draft == null ? null : List.copyOf(draft);
        this.findings = ruleset.checker().check(claims, focus);
    }

    public Findings findings() {
        return findings;
    }

    /** Whether articles were checked that are not published yet. */
    public boolean isOfDraft() {
        return draft != null;
    }

    /** The figures, denials and accusations of the draft beside the record; nothing where no article was checked. */
    public List<DraftLine> draft() {
        return draft == null
                ? List.of()
                : DraftCheck.of(draft, claims, findings, ruleset.vocabulary(), ruleset.rules());
    }

    /** Everything found with what was decided about it. */
    JudgedFindings judged(Decisions decisions, LocalDate today) {
        return JudgedFindings.of(findings, judged(findings, decisions, today));
    }

    /** What would be found without unaccepted machine-read claims, with what was decided about it. */
    List<Judged> ofAccepted(Decisions decisions, LocalDate today) {
        return judged(ofAccepted(), decisions, today);
    }

    private List<Judged> judged(Findings found, Decisions decisions, LocalDate today) {
        return new Judging(ruleset.vocabulary(), ruleset.sources()::isConfidential)
                .of(found.conflicts(), decisions, today);
    }

    /** The conflicts of all claims, asked about or not. */
    List<Conflict> allConflicts() {
        return claims.stream().allMatch(focus)
                ? findings.conflicts()
                : ruleset.checker().check(claims, any -> true).conflicts();
    }

    /** What would be found without the claims that a machine read and nobody has accepted. */
    private Findings ofAccepted() {
        List<Claim> accepted =
                claims.stream().filter(claim -> !claim.awaitsAcceptance()).toList();
        return accepted.size() == claims.size() ? findings : ruleset.checker().check(accepted, focus);
    }
}
