package org.gainsay.workspace;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.report.exchange.BuildReport;
import org.gainsay.review.Decisions;
import org.gainsay.review.Judged;
import org.gainsay.review.JudgedFindings;
import org.gainsay.review.Stale;

/** A check with what people decided about what it found. */
public final class JudgedCheck {

    private final Check check;
    private final Decisions decisions;
    private final LocalDate today;
    private final JudgedFindings findings;

    /** @param today the day for which decisions hold or do not */
    JudgedCheck(Check check, Decisions decisions, LocalDate today) {
        this.check = check;
        this.decisions = decisions;
        this.today = today;
        this.findings = check.judged(decisions, today);
    }

    public Check check() {
        return check;
    }

    public JudgedFindings findings() {
        return findings;
    }

    /**
     * The check as the places want it where a build reports.
     *
     * @param version of the program
     */
    public BuildReport report(Failing failing, String version) {
        return check.report(findings, failing, version);
    }

    /** Entries about what is no conflict among the claims any more. */
    public Stale stale() {
        return check.stale(decisions);
    }

    /** What would be found without the claims that a machine read and nobody has accepted. */
    List<Judged> ofAccepted() {
        return check.ofAccepted(decisions, today);
    }
}
