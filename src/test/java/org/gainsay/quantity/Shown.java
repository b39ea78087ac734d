package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Bound;
import org.gainsay.claim.Estimate;
import org.jspecify.annotations.Nullable;

/** Estimates as intervals, for tables of expectations: [6, ..) lower person of soldiers. */
final class Shown {

    private Shown() {}

    static String estimate(Estimate estimate) {
        String words = Stream.of(estimate.bound().word(), estimate.unit(), of(estimate.of()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        String parts = estimate.parts().stream().map(Shown::estimate).collect(Collectors.joining(" + "));
        return interval(estimate) + " " + words + (parts.isEmpty() ? "" : " = " + parts);
    }

    /** An exact figure stands once: [5]. */
    static String interval(Estimate estimate) {
        List<String> ends = estimate.best() == null
                ? List.of(end(estimate.low()), end(estimate.high()))
                : List.of(end(estimate.low()), end(estimate.best()), end(estimate.high()));
        return (estimate.lowExclusive() || estimate.low() == null ? "(" : "[")
                + (estimate.bound() == Bound.EXACT ? end(estimate.best()) : String.join(", ", ends))
                + (estimate.highExclusive() || estimate.high() == null ? ")" : "]");
    }

    private static String end(@Nullable BigDecimal value) {
        return value == null ? ".." : value.toPlainString();
    }

    private static @Nullable String of(@Nullable String thing) {
        return thing == null ? null : "of " + thing;
    }
}
