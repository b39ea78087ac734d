package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import org.gainsay.claim.Claim;
import org.gainsay.claim.Figures;
import org.junit.jupiter.api.Test;

class ConflictChangesTest {

    private static final Claim ONE = count("a", "1,000", "minister");
    private static final Claim TWO = count("b", "2,000", "general");

    @Test
    void a_conflict_whose_verdict_stays_but_not_its_positions_has_changed() {
        Claim corrected = count("b", "at least 2,500", "general");

        ConflictChanges changes = ConflictChanges.between(World.check(ONE, TWO), World.check(ONE, corrected));

        assertThat(changes.changed()).singleElement().satisfies(change -> assertThat(
                        change.after().verdict())
                .isEqualTo(change.before().verdict()));
    }

    @Test
    void nothing_has_changed_where_a_reprint_joins() {
        Findings reprinted = World.check(ONE, TWO, count("c", "2,000", "general"));

        assertThat(ConflictChanges.between(World.check(ONE, TWO), reprinted).isEmpty())
                .isTrue();
    }

    private static Claim count(String id, String figure, String source) {
        return claim(id)
                .about("mercenaries", "present")
                .says(Figures.read(figure))
                .by(source, "Outlet of " + id)
                .build();
    }
}
