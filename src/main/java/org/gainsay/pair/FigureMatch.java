package org.gainsay.pair;

import org.gainsay.compare.Cause;
import org.gainsay.compare.Decision;
import org.gainsay.compare.FigureComparison;
import org.gainsay.rule.NumberRule;
import org.gainsay.rule.Verdict;

/**
 * Two figures that may count the same.
 *
 * @param affinity how likely they do; see {@link FigureAffinity}
 * @param decision what they come to if they do
 */
record FigureMatch(Figure a, Figure b, double affinity, Decision decision) {

    /** Where two pairs are about as likely, that which can stand is taken for the one that is meant. */
    private static final double BENEFIT_OF_DOUBT = 0.3;

    static FigureMatch of(Figure a, Figure b, double affinity) {
        return new FigureMatch(a, b, affinity, decide(a, b));
    }

    double weight() {
        return excludes() ? affinity : affinity + BENEFIT_OF_DOUBT;
    }

    /** Whether the two cannot both hold of one time. */
    boolean excludes() {
        return decision.verdict().isClash() && decision.verdict() != Verdict.DIVERGENCE;
    }

    /** No tolerance; a pasted text's time is the other's unless it names another. */
    private static Decision decide(Figure a, Figure b) {
        Decision decision = FigureComparison.decide(
                a.quantity(), b.quantity(), NumberRule.DEFAULT_TOLERANCE, NumberRule.DEFAULT_FAR);
        if (decision.verdict() != Verdict.CONTRADICTION) {
            return decision;
        }
        if (a.possible() || b.possible()) {
            return new Decision(Verdict.UNRESOLVED, Cause.DISJOINT_BUT_ONLY_POSSIBLE);
        }
        return a.time() != null && b.time() != null && a.time().isApartFrom(b.time())
                ? apart(a.time(), b.time())
                : decision;
    }

    private static Decision apart(Moment one, Moment other) {
        return one.isYearsFrom(other)
                ? new Decision(Verdict.CHANGE, Cause.DISJOINT_AND_LONG_APART)
                : new Decision(Verdict.UNRESOLVED, Cause.DISJOINT_AND_APART);
    }
}
