package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Figures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
    @CsvSource(
            textBlock =
                    """
                    5,  km,        5000, metre,     agreement
                    5,  kilometre, 5001, metre,     contradiction
                    80, percent,   1,    1,         contradiction
                    100, percent,  1,    1,         agreement
                    5,  furlong,   5,    Furlong,   agreement
                    """)
    void units_convert_exactly(long first, String unit, long second, String otherUnit, String verdict) {
        assertThat(World.explain(measured("a", first, unit), measured("b", second, otherUnit))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    km      | person  | different-unit | Not comparable: their units do not convert into each other.
                    percent | person  | different-unit | Not comparable: their units do not convert into each other.
                    furlong | km      | different-unit | Not comparable: their units do not convert into each other.
                    km      |         | unknown-unit   | Not comparable: the unit is not told on one side.
                    """)
    void or_are_refused(String unit, @Nullable String otherUnit, String obstacle, String reason) {
        Explanation explanation = World.explain(measured("a", 80, unit), measured("b", 9, otherUnit));

        assertThat(explanation.verdict()).isEqualTo("not-comparable");
        assertThat(explanation.sentence()).isEmpty();
        assertThat(explanation.reason()).isEqualTo(reason);
        assertThat(explanation.facts()).contains(new Fact("stopped at", obstacle));
    }

    @Test
    void a_count_is_in_the_unit_of_the_thing_counted_where_none_is_told() {
        Claim told = claim("a").says(Figures.in("person", Figures.exactly(500))).build();
        Claim untold = claim("b").says(Figures.exactly(2000)).build();

        assertThat(World.explain(told, untold).verdict()).isEqualTo("contradiction");
        assertThat(World.explain(told, untold).facts()).contains(new Fact("unit", "person"));
    }

    @Test
    void a_share_is_never_compared_with_a_count() {
        ClaimBuilder share = claim("a").says(Figures.in("percent", Figures.exactly(80)));
        ClaimBuilder count = claim("b").says(Figures.exactly(2000));

        assertThat(World.explain(share.build(), count.build()).facts())
                .contains(new Fact("stopped at", "different-unit"));
    }

    @Test
    void a_figure_is_not_compared_with_none() {
        assertThat(World.explain(
                                claim("a").says(Figures.exactly(500)).build(),
                                claim("b").build())
                        .reason())
                .isEqualTo("Not comparable: a figure is missing on one side.");
    }

    private static Claim measured(String id, long figure, @Nullable String unit) {
        Estimate estimate = Figures.exactly(figure);
        return claim(id)
                .about("front line", "measured")
                .says(unit == null ? estimate : Figures.in(unit, estimate))
                .build();
    }
}
