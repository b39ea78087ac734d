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

    /** Figures are close together where the least is more than this share of the greatest. */
    private static final double CLOSE = 0.7;

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
        BigDecimal step = step(range);
        BigDecimal start = from.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        int steps = to.max(from.add(range))
                .subtract(start)
                .divide(step, 0, RoundingMode.CEILING)
                .intValueExact();
        return new NumberAxis(start, step, steps);
    }

    /** 1, 2 or 5 times a power of ten, so that a few steps cover the range. */
    private static BigDecimal step(BigDecimal range) {
        BigDecimal rough = range.divide(BigDecimal.valueOf(TICKS), MathContext.DECIMAL64);
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

    List<Tick> ticks() {
        List<BigDecimal> values = IntStream.rangeClosed(0, steps)
                .mapToObj(i -> start.add(step.multiply(BigDecimal.valueOf(i))))
                .toList();
        return Tick.row(values, this::place, NumberAxis::text);
    }

    /** {@code 1,200}, {@code 0.5}. */
    static String text(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value);
    }
}
