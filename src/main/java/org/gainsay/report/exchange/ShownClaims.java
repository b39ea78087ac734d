package org.gainsay.report.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.compare.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * Claims in the order in which a build tool shows them: a fresh one first, else one that was asked about, and of several the newest;
 * hosts of code show what stands at a line that has changed.
 */
final class ShownClaims {

    private final Comparator<Claim> order;

    ShownClaims(Predicate<Claim> asked, Predicate<Claim> fresh) {
        this.order = Comparator.<Claim, Boolean>comparing(fresh::test)
                .thenComparing(asked::test)
                .reversed()
                .thenComparing(ShownClaims::day, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Claim::id);
    }

    List<Claim> sorted(Collection<Claim> claims) {
        return claims.stream().sorted(order).toList();
    }

    /** Those of a conflict that clash before those that stand beside them. */
    List<Claim> of(Conflict conflict) {
        Set<Integer> clashing = conflict.clashes().stream()
                .flatMap(clash -> Stream.of(clash.a(), clash.b()))
                .collect(Collectors.toSet());
        return Stream.concat(
                        claims(conflict, clashing::contains).sorted(order),
                        claims(conflict, position -> !clashing.contains(position))
                                .sorted(order))
                .toList();
    }

    private static Stream<Claim> claims(Conflict conflict, Predicate<Integer> position) {
        return IntStream.range(0, conflict.positions().size())
                .boxed()
                .filter(position)
                .flatMap(index -> conflict.positions().get(index).claims().stream());
    }

    /** The last day on which it may have been said; where that is not known, the last that it is about. */
    private static @Nullable LocalDate day(Claim claim) {
        DateRange said = claim.saidOn() == null ? claim.asOf().period() : claim.saidOn();
        if (said == null) {
            return null;
        }
        return said.to() == null ? said.from() : said.to();
    }
}
