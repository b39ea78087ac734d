package org.gainsay.report.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gainsay.claim.Estimate;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Conversion;
import org.gainsay.vocabulary.Vocabulary;

/**
 * The unit in which figures stand on one axis: the largest of those in which they were given that tells all of them exactly, else
 * the one to which they convert.
 *
 * @param name as a reader knows it; empty where none is told
 * @param multiplier how many of the unit to which figures convert make one of it
 */
record AxisUnit(String name, BigDecimal multiplier) {

    /** @param figures in units that convert into each other, at least one */
    static AxisUnit of(List<Figure> figures, Vocabulary vocabulary) {
        String base = figures.get(0).quantity().unit();
        if (base == null) {
            return new AxisUnit("", BigDecimal.ONE);
        }
        return figures.stream()
                .map(figure -> figure.quantity().estimate())
                .map(Estimate::unit)
                .filter(Objects::nonNull)
                .distinct()
                .map(unit -> of(unit, vocabulary))
                .sorted(Comparator.comparing(AxisUnit::multiplier).reversed())
                .filter(unit -> figures.stream().flatMap(Figure::values).allMatch(unit::isExact))
                .findFirst()
                .orElseGet(() -> of(base, vocabulary));
    }

    private static AxisUnit of(String unit, Vocabulary vocabulary) {
        Concept concept = vocabulary.concept(vocabulary.term(unit)).orElse(null);
        Conversion conversion = concept == null ? null : concept.conversion();
        return new AxisUnit(
                vocabulary.term(unit).label(), conversion == null ? BigDecimal.ONE : conversion.conversionMultiplier());
    }

    private boolean isExact(BigDecimal value) {
        return converted(value).multiply(multiplier).compareTo(value) == 0;
    }

    /** A figure in this unit; one that is not exact there is rounded far beyond what can be seen. */
    BigDecimal converted(BigDecimal value) {
        return multiplier.compareTo(BigDecimal.ONE) == 0 ? value : value.divide(multiplier, MathContext.DECIMAL64);
    }
}
