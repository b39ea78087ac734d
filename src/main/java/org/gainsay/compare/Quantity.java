package org.gainsay.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.claim.Bound;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.vocabulary.Conversion;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** An estimate in its base unit, so that two can be set against each other. */
public record Quantity(
        Estimate estimate,
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        @Nullable BigDecimal stated,
        @Nullable String unit) {

    /** The figure of a claim converted exactly; where it names no unit, that in which the thing is counted. */
    public static Optional<Quantity> of(Claim claim, Vocabulary vocabulary) {
        return Optional.ofNullable(Statement.of(claim, vocabulary).quantity());
    }

    /** The estimate converted exactly; without a unit where it names none. */
    public static Quantity of(Estimate estimate, Vocabulary vocabulary) {
        return estimate.unit() == null
                ? in(estimate, BigDecimal.ONE, null)
                : inBaseUnit(estimate, estimate.unit(), vocabulary);
    }

    /** The estimate converted exactly; where it names no unit, that in which the thing is counted. */
    static Quantity of(Estimate estimate, Term counted, Vocabulary vocabulary) {
        String named = estimate.unit() == null ? vocabulary.unitOf(counted).orElse(null) : estimate.unit();
        return named == null ? in(estimate, BigDecimal.ONE, null) : inBaseUnit(estimate, named, vocabulary);
    }

    private static Quantity inBaseUnit(Estimate estimate, String named, Vocabulary vocabulary) {
        Term unit = vocabulary.term(named);
        Conversion conversion =
                vocabulary.concept(unit).map(concept -> concept.conversion()).orElse(null);
        return conversion == null
                ? in(estimate, BigDecimal.ONE, unit.key())
                : in(
                        estimate,
                        conversion.conversionMultiplier(),
                        vocabulary.term(conversion.baseUnit()).key());
    }

    private static Quantity in(Estimate estimate, BigDecimal factor, @Nullable String unit) {
        return new Quantity(
                estimate,
                times(estimate.low(), factor),
                times(estimate.best(), factor),
                times(estimate.high(), factor),
                times(estimate.stated(), factor),
                unit);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal value, BigDecimal factor) {
        return value == null ? null : value.multiply(factor);
    }

    public boolean isVague() {
        return estimate.bound() == Bound.VAGUE;
    }

    /** Whether the thing counted cannot be none. */
    boolean exceedsZero() {
        return exceedsZero(low, estimate.lowExclusive()) || exceedsZero(best, false);
    }

    private static boolean exceedsZero(@Nullable BigDecimal value, boolean exclusive) {
        return value != null && (value.signum() > 0 || (value.signum() == 0 && exclusive));
    }

    /** Whether every value of this lies within the other. */
    boolean liesWithin(Quantity other) {
        boolean aboveLow = other.low == null
                || (low != null
                        && (low.compareTo(other.low) > 0
                                || (low.compareTo(other.low) == 0
                                        && (!other.estimate.lowExclusive() || estimate.lowExclusive()))));
        boolean belowHigh = other.high == null
                || (high != null
                        && (high.compareTo(other.high) < 0
                                || (high.compareTo(other.high) == 0
                                        && (!other.estimate.highExclusive() || estimate.highExclusive()))));
        return aboveLow && belowHigh;
    }

    /** Whether all of this lies above all of the other, by more than a share of the larger of the two ends. */
    public boolean liesAbove(Quantity other, BigDecimal tolerance) {
        if (low == null || other.high == null || low.compareTo(other.high) < 0) {
            return false;
        }
        BigDecimal gap = low.subtract(other.high);
        BigDecimal allowed = low.abs().max(other.high.abs()).multiply(tolerance);
        boolean exclusive = estimate.lowExclusive() || other.estimate.highExclusive();
        return exclusive ? gap.compareTo(allowed) >= 0 : gap.compareTo(allowed) > 0;
    }

    /** Whether both name a figure and these differ by no more than the tolerance, or both have the same ends. */
    public boolean equalsWithin(Quantity other, BigDecimal tolerance) {
        if (best != null && other.best != null) {
            BigDecimal allowed = best.abs().max(other.best.abs()).multiply(tolerance);
            return best.subtract(other.best).abs().compareTo(allowed) <= 0;
        }
        return hasSameEndsAs(other);
    }

    boolean hasSameEndsAs(Quantity other) {
        return same(low, other.low)
                && same(high, other.high)
                && estimate.lowExclusive() == other.estimate.lowExclusive()
                && estimate.highExclusive() == other.estimate.highExclusive();
    }

    boolean statesTheSameAs(Quantity other) {
        return same(stated, other.stated);
    }

    /** Whether one stated figure is more than so many times the other. */
    boolean isFarFrom(Quantity other, BigDecimal times) {
        if (stated == null || other.stated == null || stated.signum() <= 0 || other.stated.signum() <= 0) {
            return false;
        }
        return stated.max(other.stated).compareTo(stated.min(other.stated).multiply(times)) > 0;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
