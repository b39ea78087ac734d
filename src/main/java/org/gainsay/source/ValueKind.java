package org.gainsay.source;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the values of variables are: texts, which are the same or not, or numbers, which are near each other or far apart. */
public enum ValueKind {
    TEXT {
        @Override
        public Optional<String> canonical(String cell) {
            return Optional.of(cell);
        }

        @Override
        public Comparator<String> order() {
            return Comparator.naturalOrder();
        }
    },
    NUMBER {
        @Override
        public Optional<String> canonical(String cell) {
            return DECIMAL.matcher(cell).matches() && Math.abs(Double.parseDouble(cell)) < BOUND
                    ? Optional.of(new BigDecimal(cell).stripTrailingZeros().toPlainString())
                    : Optional.empty();
        }

        @Override
        public Comparator<String> order() {
            return Comparator.<String>comparingDouble(Double::parseDouble).thenComparing(Comparator.naturalOrder());
        }
    };

    /** Squares of what lies below it are still far from what a double can hold. */
    private static final double BOUND = 1e100;

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)([eE][+-]?\\d{1,3})?");

    /** The one spelling of a value: that of {@code 7.0} as a number is {@code 7}; nothing where a cell is no such value. */
    public abstract Optional<String> canonical(String cell);

    /** In which order the values of a variable stand; takes canonical ones. */
    public abstract Comparator<String> order();
}
