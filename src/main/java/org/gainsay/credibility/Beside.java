package org.gainsay.credibility;

import org.gainsay.claim.Claim;
import org.gainsay.compare.Bearing;
import org.gainsay.source.PairIndependence;

/**
 * A claim beside another on which it bears.
 *
 * @param independence whether the origins of the two are independent of each other
 */
public record Beside(Claim claim, Bearing bearing, PairIndependence.Answer independence) {

    static Beside of(Claim claim, Bearing bearing, PairIndependence independence) {
        Claim other = bearing.beside(claim);
        return new Beside(other, bearing, independence.of(claim, other));
    }

    public boolean isIndependent() {
        return independence == PairIndependence.Answer.INDEPENDENT;
    }
}
