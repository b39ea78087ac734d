package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.gainsay.claim.Bound;
import org.gainsay.claim.Estimate;
import org.jspecify.annotations.Nullable;

/** What a figure and its qualifier say together: the table of estimates from words. */
final class Estimates {

    /** The words around an estimate, and what it is of. */
    record Frame(String text, @Nullable String unit, @Nullable String of) {}

    private Estimates() {}

    static Estimate of(Figure figure, Qualifier qualifier, Frame frame) {
        return figure.isSingle() ? single(figure.low(), qualifier, frame) : span(figure, qualifier, frame);
    }

    private static Estimate single(BigDecimal value, Qualifier qualifier, Frame frame) {
        BigDecimal room = value.abs().multiply(qualifier.width());
        BigDecimal inward = value.signum() < 0 ? value.add(room) : value.subtract(room);
        BigDecimal outward = value.signum() < 0 ? value.subtract(room) : value.add(room);
        return switch (qualifier.effect()) {
            case AT_MOST -> estimate(value, Bound.UPPER, null, null, value, false, frame);
            case BELOW -> estimate(value, Bound.UPPER, null, null, value, true, frame);
            case AT_LEAST -> estimate(value, Bound.LOWER, value, null, null, false, frame);
            case ABOVE -> estimate(value, Bound.LOWER, value, null, null, true, frame);
            case ABOUT -> about(value, value.subtract(room), value.add(room), frame);
            case NEARLY -> about(value, value.min(inward), value.max(inward), frame);
            case JUST_ABOVE -> about(value, value.min(outward), value.max(outward), frame);
            case EXACTLY -> estimate(value, Bound.EXACT, value, value, value, false, frame);
        };
    }

    private static Estimate about(BigDecimal value, BigDecimal low, BigDecimal high, Frame frame) {
        return estimate(value, Bound.ABOUT, low, value, high, false, frame);
    }

    /** A range and a vague word have ends already; a qualifier can only open one of them. */
    private static Estimate span(Figure figure, Qualifier qualifier, Frame frame) {
        boolean vague = figure.bound() == Bound.VAGUE;
        return switch (qualifier.effect()) {
            case AT_MOST, BELOW ->
                estimate(null, vague ? Bound.VAGUE : Bound.UPPER, null, null, figure.high(), false, frame);
            case AT_LEAST, ABOVE ->
                estimate(null, vague ? Bound.VAGUE : Bound.LOWER, figure.low(), null, null, false, frame);
            case ABOUT, NEARLY, JUST_ABOVE, EXACTLY ->
                estimate(null, figure.bound(), figure.low(), null, figure.high(), figure.bound() == Bound.LOWER, frame);
        };
    }

    /** @param exclusive whether the one end that is given, or the lower of two, is left out */
    private static Estimate estimate(
            @Nullable BigDecimal stated,
            Bound bound,
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            boolean exclusive,
            Frame frame) {
        return new Estimate(
                frame.text(),
                stated,
                bound,
                low,
                best,
                high,
                exclusive && low != null,
                exclusive && low == null,
                frame.unit(),
                frame.of(),
                List.of());
    }
}
