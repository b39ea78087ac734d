package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Hop;
import org.gainsay.credibility.Range;
import org.gainsay.credibility.RangeEnd;
import org.gainsay.credibility.RangeFigure;
import org.gainsay.credibility.RangeQuery;
import org.gainsay.credibility.Ranges;
import org.junit.jupiter.api.Test;

/** What never changes a range, and what can only widen it. */
class RangeLawsTest {

    private static final int SEEDS = 60;
    private static final int CLAIMS = 40;
    private static final List<String> ASKED = List.of("people", "Russian mercenaries", "aircraft");

    @Test
    void the_order_of_the_claims_changes_nothing() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> claims = new RandomClaims(seed).many(CLAIMS);
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(ranges(shuffled)).as("seed %d", seed).isEqualTo(ranges(claims));
        }
    }

    @Test
    void a_repetition_changes_nothing_but_is_told() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> claims = new RandomClaims(seed).many(CLAIMS);
            Claim named = Retold.by(claims.get(0), claims.get(0).id(), Hop.of("Kremlin"), Hop.of("Agency"));
            claims = with(claims.subList(1, CLAIMS), named);

            assertThat(outline(ranges(with(claims, Retold.reprinted(named, "reprint")))))
                    .as("seed %d", seed)
                    .isEqualTo(outline(ranges(claims)));
        }
    }

    @Test
    void what_is_withheld_changes_nothing() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> claims = new RandomClaims(seed).many(CLAIMS);

            assertThat(ranges(with(claims, Retold.withheld(claims.get(0), "withheld"))))
                    .as("seed %d", seed)
                    .isEqualTo(ranges(claims));
        }
    }

    @Test
    void a_further_figure_never_narrows_a_range() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> claims = new RandomClaims(seed).many(CLAIMS);
            Claim further = Retold.by(
                    new RandomClaims(seed + SEEDS).one("further"), "further", Hop.of("a voice not heard before"));
            List<Range> after = ranges(with(claims, further));

            assertThat(ranges(claims)).as("seed %d", seed).allSatisfy(before -> assertThat(after)
                    .anyMatch(now -> ids(now).containsAll(ids(before)) && holds(now, before)));
        }
    }

    private static boolean holds(Range wide, Range narrow) {
        return reaches(narrow.low(), wide.low(), -1) && reaches(narrow.high(), wide.high(), 1);
    }

    /** Whether an end lies where another lies, or further out. */
    private static boolean reaches(RangeEnd before, RangeEnd now, int outward) {
        BigDecimal was = before.value();
        BigDecimal is = now.value();
        boolean openStays = before.openIn().isEmpty() || !now.openIn().isEmpty();
        return openStays && (was == null || (is != null && is.compareTo(was) * outward >= 0));
    }

    private static List<Range> ranges(Collection<Claim> claims) {
        Statements record = new Statements(claims, World.VOCABULARY, World.RULES);
        Ranges ranges = new Ranges(record, World.RULES, World.INSTITUTIONS);
        return ASKED.stream()
                .flatMap(
                        subject -> ranges.of(new RangeQuery(World.VOCABULARY.term(subject), null, null, null)).stream())
                .toList();
    }

    private static List<String> outline(List<Range> ranges) {
        return ranges.stream()
                .map(range -> range.counted().label() + " " + range.low().value() + " "
                        + range.high().value() + " " + ids(range) + " "
                        + range.low().behind().sentence())
                .toList();
    }

    private static List<String> ids(Range range) {
        return range.figures().stream().map(RangeFigure::claim).map(Claim::id).toList();
    }

    private static List<Claim> with(List<Claim> claims, Claim further) {
        return Stream.concat(claims.stream(), Stream.of(further)).toList();
    }
}
