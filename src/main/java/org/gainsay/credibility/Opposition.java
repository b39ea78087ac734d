package org.gainsay.credibility;

import java.util.Comparator;
import org.gainsay.compare.Bearing;
import org.gainsay.rule.Verdict;
import org.gainsay.vocabulary.Term;

/**
 * A claim of a source and one that stands against it.
 *
 * @param own of the source
 * @param by who said the other
 */
public record Opposition(Kind kind, Occasion own, Occasion other, Term by, Bearing bearing) {

    /** How the two lie to each other. Who came later is told, not who was right. */
    public enum Kind {
        /** The source spoke later. */
        CONTRADICTED,
        /** The other spoke later. */
        WAS_CONTRADICTED,
        /** Both spoke on one day. */
        SAME_DAY,
        /** Who spoke first is not known. */
        ORDER_UNKNOWN,
        /** The other claim is the source's own. */
        ITSELF,
        /** The two differ, and neither rules the other out: change over time, a total that fell, figures far apart. */
        DIFFERS
    }

    static final Comparator<Opposition> ORDER = Comparator.comparing(Opposition::own)
            .thenComparing(Opposition::other)
            .thenComparing(opposition -> opposition.bearing().question());

    static Opposition of(Occasion own, Occasion other, Term by, boolean itself, Bearing bearing) {
        return new Opposition(kind(own, other, itself, bearing.verdict()), own, other, by, bearing);
    }

    private static Kind kind(Occasion own, Occasion other, boolean itself, Verdict verdict) {
        if (verdict.compareTo(Verdict.UNRESOLVED) > 0) {
            return Kind.DIFFERS;
        }
        if (itself) {
            return Kind.ITSELF;
        }
        if (own.isAfter(other)) {
            return Kind.CONTRADICTED;
        }
        if (other.isAfter(own)) {
            return Kind.WAS_CONTRADICTED;
        }
        return own.isOnTheDayOf(other) ? Kind.SAME_DAY : Kind.ORDER_UNKNOWN;
    }
}
