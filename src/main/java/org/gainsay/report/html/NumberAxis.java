package org.gainsay.report.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An axis of figures between round numbers. It begins at nought unless all figures lie close together, and is never logarithmic: a
 * reader takes distances for differences.
 */
final class NumberAxis {

    private static final int TICKS = 4;

    /** A label of more characters than this takes the room of two. */
    private static final int LONG = 10;

    /** Figures are close together where the least is more than this share of the greatest. */
    private static final double CLOSE = 0.7;

    private static final int DECIMALS = 6;
    private static final int DIGITS = 3;

    private final BigDecimal start;
    private final BigDecimal step;
    private final int steps;

    private NumberAxis(BigDecimal start, BigDecimal step, int steps) {
        this.start = start;
        this.step = step;
        this.steps = steps;
    }

    /** @param values at least one */
    static NumberAxis over(Collection<BigDecimal> values) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal greatest = values.stream().max(BigDecimal::compareTo).orElseThrow();
        boolean close = least.signum() > 0
                && least.doubleValue() > greatest.doubleValue() * CLOSE
                && least.compareTo(greatest) < 0;
        BigDecimal from = close ? least : least.min(BigDecimal.ZERO);
        BigDecimal to = close ? greatest : greatest.max(BigDecimal.ZERO);
        BigDecimal range = to.compareTo(from) == 0 ? BigDecimal.ONE : to.subtract(from);
        NumberAxis axis = over(from, range, TICKS);
        boolean isLong = axis.ticks().stream().anyMatch(tick -> tick.label().length() > LONG);
        return isLong ? over(from, range, TICKS / 2) : axis;
    }

    private static NumberAxis over(BigDecimal from, BigDecimal range, int ticks) {
        BigDecimal step = step(range, ticks);
        BigDecimal start = from.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        int steps = from.add(range)
                .subtract(start)
                .divide(step, 0, RoundingMode.CEILING)
                .intValueExact();
        return new NumberAxis(start, step, steps);
    }

    /** 1, 2 or 5 times a power of ten, so that a few steps cover the range. */
    private static BigDecimal step(BigDecimal range, int ticks) {
        BigDecimal rough = range.divide(BigDecimal.valueOf(ticks), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (int times : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(times));
            if (step.compareTo(rough) >= 0) {
                return step;
            }
        }
        return power.scaleByPowerOfTen(1);
    }

    String place(BigDecimal value) {
        BigDecimal length = step.multiply(BigDecimal.valueOf(steps));
        return Percent.of(
                value.subtract(start).divide(length, MathContext.DECIMAL64).doubleValue());
    }

    /** All with the same few decimals, or none: the marks are multiples of the step. */
    List<Tick> ticks() {
        List<BigDecimal> values = IntStream.rangeClosed(0, steps)
                .mapToObj(i -> start.add(step.multiply(BigDecimal.valueOf(i))))
                .toList();
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        return Tick.row(values, this::place, value -> text(value, decimals));
    }

    /** {@code 1,200}, {@code 0.5}; of a fraction so small six decimals, or three digits where these say nothing. */
    static String text(BigDecimal value) {
        return text(value, Math.max(DECIMALS, value.scale() - value.precision() + DIGITS));
    }

    private static String text(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
