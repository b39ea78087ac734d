package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Figures;
import org.junit.jupiter.api.Test;

/** A sum: totals compare with totals, parts with claims or parts of their own kind, never a part with a total. */
class PartsOfSumTest {

    private static final Claim EIGHT = jets("a", sixAndTwo()).build();

    @Test
    void totals_compare_with_totals() {
        Explanation explanation =
                World.explain(EIGHT, jets("b", Figures.about(14)).build());

        assertThat(explanation.verdict()).isEqualTo("contradiction");
        assertThat(explanation.reason())
                .isEqualTo("\"6 MiG-29 and 2 Su-24\" and about 14 cannot both hold of one event.");
    }

    @Test
    void a_part_compares_with_a_claim_of_its_own_kind() {
        Claim nine =
                claim("b").about("MiG-29", "delivered").says(Figures.exactly(7)).build();

        Explanation explanation = World.explain(EIGHT, nine);

        assertThat(explanation.verdict()).isEqualTo("contradiction");
        assertThat(explanation.reason()).isEqualTo("6 MiG-29 and 7 cannot both hold of one event.");
    }

    @Test
    void a_part_compares_with_a_part_of_its_own_kind_even_where_the_totals_agree() {
        Claim other = jets(
                        "b",
                        Figures.sum(
                                "fighter jets",
                                Figures.exactly(8),
                                Figures.of("MiG-29", Figures.exactly(4)),
                                Figures.of("Su-24", Figures.exactly(4))))
                .build();

        Explanation explanation = World.explain(EIGHT, other);

        assertThat(explanation.verdict()).isEqualTo("contradiction");
        assertThat(explanation.reason()).isEqualTo("4 MiG-29 and 6 MiG-29 cannot both hold of one event.");
    }

    @Test
    void the_same_sum_agrees() {
        assertThat(World.explain(EIGHT, jets("b", sixAndTwo()).build()).verdict())
                .isEqualTo("agreement");
    }

    @Test
    void a_part_is_never_set_against_a_total() {
        Claim more = claim("b")
                .about("aircraft", "delivered")
                .says(Figures.exactly(8))
                .build();

        assertThat(World.explain(EIGHT, more).verdict()).isEqualTo("compatible");
        assertThat(World.explain(EIGHT, more).reason())
                .isEqualTo("\"6 MiG-29 and 2 Su-24\" can be part of 8 aircraft.");
    }

    @Test
    void a_part_of_no_kind_of_its_own_is_no_total_either() {
        Estimate batches = Figures.sum("jets", Figures.exactly(8), Figures.exactly(6), Figures.exactly(2));
        Estimate namedBatches = Figures.sum(
                "jets",
                Figures.exactly(8),
                Figures.of("jets", Figures.exactly(6)),
                Figures.of("jets", Figures.exactly(2)));

        assertThat(World.explain(
                                jets("a", batches).build(),
                                jets("b", Figures.exactly(8)).build())
                        .verdict())
                .isEqualTo("agreement");
        assertThat(World.explain(
                                jets("a", namedBatches).build(),
                                jets("b", batches).build())
                        .verdict())
                .isEqualTo("agreement");
    }

    @Test
    void a_kind_that_no_part_names_is_compared_with_the_total_alone() {
        Claim transport =
                claim("b").about("drones", "delivered").says(Figures.exactly(3)).build();

        assertThat(World.explain(EIGHT, transport).verdict()).isEqualTo("not-comparable");
    }

    private static Estimate sixAndTwo() {
        return Figures.sum(
                "fighter jets",
                Figures.exactly(8),
                Figures.of("MiG-29", Figures.exactly(6)),
                Figures.of("Su-24", Figures.exactly(2)));
    }

    private static ClaimBuilder jets(String id, Estimate figure) {
        return claim(id).about("fighter jets", "delivered").says(figure);
    }
}
