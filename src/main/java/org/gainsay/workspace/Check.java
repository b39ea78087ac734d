package org.gainsay.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.DraftCheck;
import org.gainsay.compare.DraftLine;
import org.gainsay.compare.Findings;
import org.gainsay.format.ClaimPlaces;
import org.gainsay.report.exchange.BuildReport;
import org.gainsay.review.Decisions;
import org.gainsay.review.Judged;
import org.gainsay.review.JudgedFindings;
import org.gainsay.review.Stale;
import org.jspecify.annotations.Nullable;

/** A check that was made, and that can be made once more of what people stand for alone. */
public final class Check {

    private final Ruleset ruleset;
    private final List<Claim> claims;
    private final Predicate<Claim> focus;
    private final Predicate<Claim> fresh;
    private final @Nullable List<Claim> draft;
    private final Supplier<ClaimPlaces> places;
    private final Findings findings;

    /**
     * Makes the check.
     *
     * @param claims that may be told
     * @param confidential how many others were left out
     * @param focus the claims asked about
     * @param fresh those of them that stand in no record as they are
     * @param draft those of them that are not published yet, in the order of their text; null where no article was checked
     * @param places where the claims can be shown
     */
    Check(
            Ruleset ruleset,
            List<Claim> claims,
            long confidential,
            Predicate<Claim> focus,
            Predicate<Claim> fresh,
            @Nullable List<Claim> draft,
            Supplier<ClaimPlaces> places) {
        this.ruleset = ruleset;
        this.claims = List.copyOf(claims);
        this.focus = focus;
        this.fresh = fresh;
        this.draft = draft == null ? null : List.copyOf(draft);
        this.places = places;
        this.findings = ruleset.checker().check(claims, focus).withoutConfidential(confidential);
    }

    public Findings findings() {
        return findings;
    }

    /** Whether something could not be compared because of an error. */
    public boolean isIncomplete() {
        return !findings.coverage().failed().isEmpty();
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

    /**
     * The check as the places want it where a build reports.
     *
     * @param judged what was found, with what was decided about it
     * @param version of the program
     */
    BuildReport report(JudgedFindings judged, Failing failing, String version) {
        return new BuildReport(version, judged, ruleset.rules().rules(), places.get(), focus, fresh, failing.counted());
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
        return ruleset.judging().of(found.conflicts(), decisions, today);
    }

    /** Entries about what is no conflict among the claims, asked about or not. */
    Stale stale(Decisions decisions) {
        return ruleset.judging().stale(decisions, allConflicts(), claims);
    }

    private List<Conflict> allConflicts() {
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
