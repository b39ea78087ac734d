package org.gainsay.compare;

import java.math.BigDecimal;
import org.gainsay.rule.Verdict;

/** Two figures for one thing at one time, in one unit: the arithmetic of intervals that every rule uses. */
public final class FigureComparison {

    private FigureComparison() {}

    /**
     * What two figures come to that are known to be of one thing and one time.
     *
     * @param tolerance by how much they may differ, relative to the larger
     * @param far how many times one stated figure must exceed the other to be called far apart
     */
    public static Decision decide(Quantity one, Quantity other, BigDecimal tolerance, BigDecimal far) {
        if (!one.liesAbove(other, tolerance) && !other.liesAbove(one, tolerance)) {
            return meeting(one, other, tolerance, far);
        }
        return one.isVague() || other.isVague()
                ? new Decision(Verdict.UNRESOLVED, Cause.DISJOINT_BUT_VAGUE)
                : new Decision(Verdict.CONTRADICTION, Cause.DISJOINT);
    }

    /** What two figures come to that are not disjoint. */
    static Decision meeting(Quantity one, Quantity other, BigDecimal tolerance, BigDecimal far) {
        if (one.equalsWithin(other, tolerance)) {
            return new Decision(Verdict.AGREEMENT, Cause.EQUAL);
        }
        return one.isFarFrom(other, far)
                ? new Decision(Verdict.DIVERGENCE, Cause.FAR_APART)
                : new Decision(Verdict.COMPATIBLE, Cause.OVERLAPPING);
    }
}
