package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.gainsay.claim.TimeBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two counts of what happened, without tolerance: time does not part them. */
class EventTest {

    @ParameterizedTest(name = "{0} and {1} of {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    8          | 14         | 2020-07-01 | contradiction | Cannot both be true.
                    8          | 14         | 2025-07-01 | contradiction | Cannot both be true.
                    8          | 8          | 2025-07-01 | agreement     | Both say the same.
                    at least 8 | at least 14 | 2025-07-01 | divergence   | Can both be true, but far apart.
                    at least 8 | 12         | 2025-07-01 | compatible    | Can both be true.
                    """)
    void however_long_lies_between_the_dates(String first, String second, String day, String verdict, String sentence) {
        Explanation explanation = World.explain(
                delivery("a").says(Figures.read(first)).build(),
                delivery("b").says(Figures.read(second)).asOf(day).build());

        assertThat(explanation.verdict()).isEqualTo(verdict);
        assertThat(explanation.sentence()).isEqualTo(sentence);
    }

    @Test
    void the_reason_says_that_one_event_is_meant_and_nothing_of_days() {
        assertThat(World.explain(
                                delivery("a").says(Figures.exactly(8)).build(),
                                delivery("b")
                                        .says(Figures.exactly(14))
                                        .asOf("2025-07-01")
                                        .build())
                        .reason())
                .isEqualTo("8 and 14 cannot both hold of one event.");
    }

    @Test
    void a_rule_for_any_figure_does_not_part_events_by_time_either() {
        ClaimBuilder first = claim("a").about("drones", "shot down").says(Figures.exactly(2));
        ClaimBuilder second = claim("b").about("drones", "shot down").says(Figures.exactly(5));

        Explanation explanation =
                World.explain(first.build(), second.asOf("2025-07-01").build());

        assertThat(explanation.verdict()).isEqualTo("contradiction");
        assertThat(explanation.reason()).isEqualTo("2 and 5 cannot both hold of one event.");
        assertThat(explanation.facts()).contains(new Fact("time", "5 years apart; time does not part events"));
    }

    @Test
    void different_named_events_have_nothing_to_do_with_each_other() {
        Explanation explanation = World.explain(
                bombing("a", "market bombing").says(Figures.exactly(8)).build(),
                bombing("b", "harbour bombing").says(Figures.exactly(14)).build());

        assertThat(explanation.verdict()).isEqualTo("not-comparable");
        assertThat(explanation.reason())
                .isEqualTo("Not comparable: they speak of different things (object: market bombing; harbour bombing).");
    }

    @Test
    void an_event_that_one_side_does_not_name_may_be_the_other_s_and_that_is_told() {
        Explanation explanation = World.explain(
                bombing("a", "market bombing").says(Figures.exactly(8)).build(),
                claim("b").about("people", "killed").says(Figures.exactly(14)).build());

        assertThat(explanation.verdict()).isEqualTo("contradiction");
        assertThat(explanation.reason()).isEqualTo("8 and 14 cannot both hold at one time. One side names no object.");
    }

    @Test
    void one_named_event_has_one_time_even_where_none_is_told() {
        ClaimBuilder first =
                claim("a").about("drones", "shot down").object("market bombing").says(Figures.exactly(2));
        ClaimBuilder second =
                claim("b").about("drones", "shot down").object("market bombing").says(Figures.exactly(5));

        assertThat(World.explain(first.asOf(TimeBasis.UNKNOWN).build(), second.build())
                        .verdict())
                .isEqualTo("contradiction");
        assertThat(World.explain(first.object(null).build(), second.build()).verdict())
                .as("where one side does not name it")
                .isEqualTo("unresolved");
    }

    private static ClaimBuilder delivery(String id) {
        return claim(id).about("fighter jets", "delivered");
    }

    private static ClaimBuilder bombing(String id, String event) {
        return claim(id).about("people", "killed").object(event);
    }
}
