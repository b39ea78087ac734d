package org.gainsay.workspace;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Checker;
import org.gainsay.compare.Findings;

/** A check that was made, and that can be made once more of what people stand for alone. */
public final class Check {

    private final Checker checker;
    private final List<Claim> claims;
    private final Predicate<Claim> focus;
    private final Findings findings;

    /** @param focus the claims asked about */
    Check(Checker checker, Collection<Claim> claims, Predicate<Claim> focus) {
        this.checker = checker;
        this.claims = List.copyOf(claims);
        this.focus = focus;
        this.findings = checker.check(claims, focus);
    }

    public Findings findings() {
        return findings;
    }

    /** What would be found without the claims that a machine read and nobody has accepted. */
    Findings ofAccepted() {
        List<Claim> accepted =
                claims.stream().filter(claim -> !claim.awaitsAcceptance()).toList();
        return accepted.size() == claims.size() ? findings : checker.check(accepted, focus);
    }
}
