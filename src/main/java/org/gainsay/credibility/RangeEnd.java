package org.gainsay.credibility;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Quantity;
import org.gainsay.source.Independence;
import org.gainsay.source.Institutions;
import org.jspecify.annotations.Nullable;

/**
 * One end of a range, with those who set it. A figure that is open at this end sets none: "up to 1,200" has no low.
 *
 * @param value null where every figure is open at this end
 * @param exclusive whether the value itself is left out
 * @param setBy the figures that have this very value there
 * @param openIn the figures that are open at this end
 * @param behind the independence of the origins that set it
 */
public record RangeEnd(
        @Nullable BigDecimal value,
        boolean exclusive,
        List<RangeFigure> setBy,
        List<RangeFigure> openIn,
        Independence behind) {

    public RangeEnd {
        setBy = List.copyOf(setBy);
        openIn = List.copyOf(openIn);
    }

    static RangeEnd low(Collection<RangeFigure> figures, Institutions institutions) {
        return of(
                figures,
                Quantity::low,
                quantity -> quantity.estimate().lowExclusive(),
                BinaryOperator.minBy(Comparator.naturalOrder()),
                institutions);
    }

    static RangeEnd high(Collection<RangeFigure> figures, Institutions institutions) {
        return of(
                figures,
                Quantity::high,
                quantity -> quantity.estimate().highExclusive(),
                BinaryOperator.maxBy(Comparator.naturalOrder()),
                institutions);
    }

    private static RangeEnd of(
            Collection<RangeFigure> figures,
            Function<Quantity, @Nullable BigDecimal> end,
            Predicate<Quantity> exclusive,
            BinaryOperator<BigDecimal> outermost,
            Institutions institutions) {
        @Nullable
        BigDecimal value = figures.stream()
                .flatMap(figure -> Stream.ofNullable(end.apply(figure.quantity())))
                .reduce(outermost)
                .orElse(null);
        List<RangeFigure> setBy = figures.stream()
                .filter(figure -> isAt(value, end.apply(figure.quantity())))
                .toList();
        List<Claim> claims = setBy.stream().map(RangeFigure::claim).toList();
        return new RangeEnd(
                value,
                !setBy.isEmpty() && setBy.stream().allMatch(figure -> exclusive.test(figure.quantity())),
                setBy,
                figures.stream()
                        .filter(figure -> end.apply(figure.quantity()) == null)
                        .toList(),
                Independence.of(claims, institutions));
    }

    private static boolean isAt(@Nullable BigDecimal value, @Nullable BigDecimal here) {
        return value != null && here != null && value.compareTo(here) == 0;
    }
}
