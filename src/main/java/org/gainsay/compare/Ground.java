package org.gainsay.compare;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.vocabulary.Term;

/**
 * What a clash rests on: one pair of claims that shows it, and for denials all who speak on either side.
 *
 * @param example the pair with the smallest ids
 * @param asserting the origins of those who say so
 * @param denying the origins of those who deny; empty where nobody does
 */
record Ground(Compared example, List<Term> asserting, List<Term> denying) {

    private static final Comparator<Compared> BY_IDS =
            Comparator.comparing(Compared::first).thenComparing(Compared::second);

    static Ground of(Compared compared) {
        return of(Stream.of(compared)).get(0);
    }

    /** One ground a cause, the strongest verdict first. */
    static List<Ground> of(Stream<Compared> clashing) {
        Map<Cause, Gathering> byCause = new EnumMap<>(Cause.class);
        clashing.forEach(compared -> byCause.computeIfAbsent(compared.cause(), any -> new Gathering(compared))
                .add(compared));
        return byCause.values().stream()
                .map(Gathering::ground)
                .sorted(Comparator.comparing(ground -> ground.example.verdict()))
                .toList();
    }

    private static final class Gathering {

        private final NavigableSet<Term> asserting = new TreeSet<>();
        private final NavigableSet<Term> denying = new TreeSet<>();
        private Compared example;

        Gathering(Compared first) {
            this.example = first;
        }

        void add(Compared compared) {
            if (BY_IDS.compare(compared, example) < 0) {
                example = compared;
            }
            Stream.of(compared.first(), compared.second())
                    .forEach(statement -> (DenialComparison.isDenial(statement) ? denying : asserting)
                            .add(statement.chain().origin()));
        }

        Ground ground() {
            return new Ground(example, List.copyOf(asserting), List.copyOf(denying));
        }
    }
}
