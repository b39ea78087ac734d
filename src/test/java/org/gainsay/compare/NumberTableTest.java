package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.time.LocalDate;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two counts of the same people, of one time or of two: near is 14 days, drift 180 days, tolerance 10 %, far 1.5 times. */
class NumberTableTest {

    private static final LocalDate DAY = LocalDate.of(2020, 7, 1);

    @ParameterizedTest(name = "{0} and {1}, {2} days apart: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,000         | 1,112         |   0 | contradiction | Cannot both be true.
                    1,000         | 1,112         |  14 | contradiction | Cannot both be true.
                    1,000         | 1,112         |  15 | unresolved    | Cannot both be true of one day; not shown to be the same day.
                    1,000         | 1,112         | 180 | unresolved    | Cannot both be true of one day; not shown to be the same day.
                    1,000         | 1,112         | 181 | change        | Changed over time.
                    up to 1,000   | at least 1,112 |  0 | contradiction | Cannot both be true.
                    up to 1,000   | at least 1,112 | 15 | unresolved    | Cannot both be true of one day; not shown to be the same day.
                    up to 1,000   | at least 1,112 | 181 | change       | Changed over time.

                    1,000         | 1,111         |   0 | agreement     | Both say the same.
                    1,000         | 1,111         |  14 | agreement     | Both say the same.
                    1,000         | 1,111         |  15 | unchanged     | The same figure at another time.
                    1,000         | 1,111         | 180 | unchanged     | The same figure at another time.
                    1,000         | 1,111         | 181 | unchanged     | The same figure at another time.
                    up to 1,000   | up to 1,000   |   0 | agreement     | Both say the same.
                    up to 1,000   | up to 1,000   |  15 | unchanged     | The same figure at another time.
                    hundreds      | hundreds      | 181 | unchanged     | The same figure at another time.
                    about 1,000   | 1,000         |   0 | agreement     | Both say the same.

                    up to 1,000   | up to 1,501   |   0 | divergence    | Can both be true, but far apart.
                    up to 1,000   | up to 1,501   |  14 | divergence    | Can both be true, but far apart.
                    up to 1,000   | up to 1,501   |  15 | divergence    | Can both be true, but far apart.
                    up to 1,000   | up to 1,501   | 180 | divergence    | Can both be true, but far apart.
                    up to 1,000   | up to 1,501   | 181 | compatible    | Can both be true.
                    at least 1,000 | 1,501        |   0 | divergence    | Can both be true, but far apart.

                    up to 1,000   | up to 1,500   |   0 | compatible    | Can both be true.
                    up to 1,000   | up to 1,500   |  15 | compatible    | Can both be true.
                    up to 1,000   | up to 1,500   | 181 | compatible    | Can both be true.
                    up to 1,000   | 900           |   0 | compatible    | Can both be true.
                    1,000         | at least 1,111 |  0 | compatible    | Can both be true.
                    200 to 300    | 250 to 1,000  |   0 | compatible    | Can both be true.
                    hundreds      | up to 2,500   |   0 | compatible    | Can both be true.
                    """)
    void every_cell_has_its_verdict_and_its_sentence(
            String first, String second, int days, String verdict, String sentence) {
        Explanation explanation = World.explain(count("a", first, DAY), count("b", second, DAY.plusDays(days)));

        assertThat(explanation.verdict()).isEqualTo(verdict);
        assertThat(explanation.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0} and {1}, {2} days apart")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,000       | 2,000       |   0 | 1,000 and 2,000 cannot both hold at one time (tolerance 10 %).
                    1,000       | 2,000       |   9 | 1,000 and 2,000 cannot both hold within 9 days (tolerance 10 %).
                    1,000       | 2,000       |  77 | 1,000 and 2,000 cannot both hold on one day (tolerance 10 %), but lie 11 weeks apart.
                    1,000       | 2,000       | 300 | 1,000 and 2,000 lie 10 months apart: time enough for a change.
                    1,000       | 1,100       |   0 | 1,000 and 1,100 are the same (tolerance 10 %).
                    1,000       | 1,100       |  15 | 1,000 and 1,100 are the same (tolerance 10 %), 15 days apart.
                    up to 1,000 | up to 1,501 |   0 | up to 1,000 and up to 1,501 can both hold, but the figures stated are more than 1.5 times apart.
                    up to 1,000 | 900         |   0 | 900 and up to 1,000 can both hold.
                    """)
    void the_reason_prints_the_figures_the_time_between_them_and_the_tolerance(
            String first, String second, int days, String reason) {
        assertThat(World.explain(count("a", first, DAY), count("b", second, DAY.plusDays(days)))
                        .reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2020-07-01/2020-07-31 | 2020-07-15            | contradiction
                    2020-05-01/2020-06-30 | 2020-07-14            | contradiction
                    2020-05-01/2020-06-30 | 2020-07-15            | unresolved
                    ../2020-06-30         | 2020-07-15/..         | unresolved
                    ../2020-06-30         | 2020-07-15/2020-07-20 | unresolved
                    ../2020-06-30         | 2019-01-01            | contradiction
                    2019-01-01/2019-12-31 | 2020-07-01/2020-12-31 | change
                    """)
    void between_two_periods_the_days_between_their_nearer_ends_count(String first, String second, String verdict) {
        Claim one = claim("a").says(Figures.exactly(1000)).asOf(first).build();
        Claim other = claim("b").says(Figures.exactly(2000)).asOf(second).build();

        assertThat(World.explain(one, other).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fewer than 1,200 | at least 1,200  | contradiction
                    up to 1,200      | at least 1,200  | compatible
                    fewer than 1,200 | 1,200           | contradiction
                    more than 1,200  | 1,200           | contradiction
                    more than 1,200  | up to 1,200     | contradiction
                    more than 1,200  | fewer than 1,200 | contradiction
                    at least 1,200   | 1,200           | compatible
                    more than 1,200  | more than 1,200 | agreement
                    more than 1,200  | at least 1,200  | compatible
                    """)
    void an_end_that_is_left_out_does_not_meet_the_figure_itself(String first, String second, String verdict) {
        assertThat(World.explain(toll("a", first), toll("b", second)).verdict())
                .as("without tolerance")
                .isEqualTo(verdict);
    }

    private static Claim count(String id, String figure, LocalDate day) {
        return claim(id).says(Figures.read(figure)).asOf(day.toString()).build();
    }

    private static Claim toll(String id, String figure) {
        return claim(id).about("people", "killed").says(Figures.read(figure)).build();
    }
}
