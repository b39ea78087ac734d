package org.gainsay.credibility;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Bearing;
import org.gainsay.source.Independence;
import org.gainsay.source.Institutions;

/**
 * A claim beside another on which it bears.
 *
 * @param independence whether the origins of the two are independent of each other
 */
public record Beside(Claim claim, Bearing bearing, Answer independence) {

    /** Whether two origins are independent of each other. */
    public enum Answer {
        INDEPENDENT,
        PERHAPS_INDEPENDENT,
        DEPENDENT
    }

    static Beside of(Claim claim, Bearing bearing, Institutions institutions) {
        Claim other = bearing.beside(claim);
        return new Beside(other, bearing, answer(Independence.of(List.of(claim, other), institutions)));
    }

    private static Answer answer(Independence independence) {
        if (independence.low() > 1) {
            return Answer.INDEPENDENT;
        }
        return independence.high() > 1 ? Answer.PERHAPS_INDEPENDENT : Answer.DEPENDENT;
    }

    public boolean isIndependent() {
        return independence == Answer.INDEPENDENT;
    }
}
