package org.gainsay.compare;

import org.gainsay.claim.Modality;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.rule.Verdict;

/**
 * What a contradiction needs before it is called one: neither side vague or only possible, and both shown to speak of one time.
 *
 * @param timeIsGiven whether the texts were handed over as speaking of one time, so that their times need no showing
 */
record Evidence(boolean timeIsGiven) {

    Decision contradiction(Statement first, Statement second, boolean timeShown) {
        if (isOnlyPossible(first) || isOnlyPossible(second)) {
            return new Decision(Verdict.UNRESOLVED, Cause.DISJOINT_BUT_ONLY_POSSIBLE);
        }
        if (isVague(first) || isVague(second)) {
            return new Decision(Verdict.UNRESOLVED, Cause.DISJOINT_BUT_VAGUE);
        }
        return timeShown || timeIsGiven
                ? new Decision(Verdict.CONTRADICTION, Cause.DISJOINT)
                : new Decision(Verdict.UNRESOLVED, Cause.DISJOINT_BUT_TIME_NOT_SHOWN);
    }

    /** What one speaker said twice in his own words is two versions, rather than a contradiction or a dispute. */
    Compared twoVersions(Compared compared) {
        boolean opposed = compared.verdict() == Verdict.CONTRADICTION || compared.verdict() == Verdict.DISPUTED;
        boolean oneSpeaker = opposed
                && compared.first().sharesOriginWith(compared.second())
                && compared.first().claim().inOwnWords()
                && compared.second().claim().inOwnWords();
        return oneSpeaker ? compared.as(Verdict.TWO_VERSIONS) : compared;
    }

    static boolean isOnlyPossible(Statement statement) {
        return statement.claim().modality() == Modality.POSSIBLE;
    }

    private static boolean isVague(Statement statement) {
        Quantity quantity = statement.quantity();
        return quantity != null && quantity.isVague();
    }
}
