package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.time.LocalDate;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.gainsay.claim.TimeBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two counts of the dead so far, without tolerance; near is 3 days. */
class TotalTest {

    private static final LocalDate DAY = LocalDate.of(2020, 7, 1);

    @ParameterizedTest(name = "{0}, and {2} days later {1}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    40            | 41            |   0 | contradiction | Cannot both be true.
                    40            | 41            |   3 | contradiction | Cannot both be true.
                    40            | 39            |   3 | contradiction | Cannot both be true.
                    40            | 41            |   4 | compatible    | Can both be true.
                    40            | 39            |   4 | revised-down  | A running total fell.
                    40            | 39            | 400 | revised-down  | A running total fell.
                    at least 40   | fewer than 40 |   4 | revised-down  | A running total fell.
                    fewer than 40 | at least 40   |   4 | compatible    | Can both be true.
                    40            | 40            |   3 | agreement     | Both say the same.
                    40            | 40            |   4 | unchanged     | The same figure at another time.
                    at least 40   | at least 61   |   3 | divergence    | Can both be true, but far apart.
                    at least 40   | at least 61   |   4 | compatible    | Can both be true.
                    at least 40   | at least 60   |   3 | compatible    | Can both be true.
                    at least 40   | 60            |   4 | compatible    | Can both be true.
                    """)
    void a_total_may_rise_and_its_fall_is_told(
            String earlier, String later, int days, String verdict, String sentence) {
        Explanation explanation = World.explain(toll("a", earlier, DAY), toll("b", later, DAY.plusDays(days)));

        assertThat(explanation.verdict()).isEqualTo(verdict);
        assertThat(explanation.sentence()).isEqualTo(sentence);
    }

    @Test
    void the_reason_names_the_later_figure_first() {
        assertThat(World.explain(toll("a", "39", DAY.plusDays(9)), toll("b", "40", DAY))
                        .reason())
                .isEqualTo("39 is lower than 40 before it.");
        assertThat(World.explain(toll("a", "40", DAY), toll("b", "41", DAY.plusDays(9)))
                        .reason())
                .isEqualTo("41 is higher than 40 before it, as a running total may be.");
    }

    @Test
    void one_origin_may_raise_or_lower_its_own_total_within_days() {
        Claim first = counted("a", 40).asOf("2020-07-01").by("Health Ministry").build();

        assertThat(World.explain(
                                first,
                                counted("b", 41)
                                        .asOf("2020-07-02")
                                        .by("Health Ministry")
                                        .build())
                        .verdict())
                .isEqualTo("compatible");
        assertThat(World.explain(
                                first,
                                counted("b", 39)
                                        .asOf("2020-07-02")
                                        .by("Health Ministry")
                                        .build())
                        .verdict())
                .isEqualTo("revised-down");
        assertThat(World.explain(
                                first,
                                counted("b", 41)
                                        .asOf("2020-07-01")
                                        .by("Health Ministry")
                                        .build())
                        .verdict())
                .as("of one day")
                .isEqualTo("two-versions");
    }

    @Test
    void without_a_known_order_nothing_is_said_to_have_risen_or_fallen() {
        Claim dated = counted("a", 40).asOf("2020-07-01").build();
        Claim undated = counted("b", 30).asOf(TimeBasis.UNKNOWN).build();
        Claim meanwhile = counted("b", 30).asOf("2020-06-01/2020-08-01").build();

        assertThat(World.explain(dated, undated).verdict()).isEqualTo("unresolved");
        assertThat(World.explain(dated, meanwhile).verdict()).isEqualTo("contradiction");
    }

    @Test
    void a_part_that_exceeds_an_earlier_whole_shows_no_more_than_that_the_whole_rose() {
        Claim whole = counted("a", 40).asOf("2020-07-01").build();
        Claim laterPart =
                counted("b", 45).about("children", "killed").asOf("2020-07-21").build();
        Claim earlierPart =
                counted("b", 45).about("children", "killed").asOf("2020-06-01").build();

        assertThat(World.explain(whole, laterPart).verdict()).isEqualTo("compatible");
        assertThat(World.explain(whole, earlierPart).verdict()).isEqualTo("revised-down");
    }

    private static Claim toll(String id, String figure, LocalDate day) {
        return claim(id)
                .about("people", "killed")
                .says(Figures.read(figure))
                .asOf(day.toString())
                .build();
    }

    private static ClaimBuilder counted(String id, long dead) {
        return claim(id).about("people", "killed").says(Figures.exactly(dead));
    }
}
