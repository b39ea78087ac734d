package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import org.gainsay.claim.Claim;
import org.gainsay.claim.Figures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of which the one is of narrower scope: fewer kinds of people, or a smaller place. Tolerance is 10 %. */
class PartAndWholeTest {

    @ParameterizedTest(name = "{0} Wagner people among {1} mercenaries: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,112          | 1,000         | contradiction | 1,000 mercenaries and 1,112 Wagner people cannot both hold at one time (tolerance 10 %), for a part cannot exceed its whole.
                    at least 1,112 | up to 1,000   | contradiction | up to 1,000 mercenaries and at least 1,112 Wagner people cannot both hold at one time (tolerance 10 %), for a part cannot exceed its whole.
                    1,111          | 1,000         | compatible    | 1,111 Wagner people can be part of 1,000 mercenaries.
                    1,000          | 1,000         | compatible    | 1,000 Wagner people can be part of 1,000 mercenaries.
                    12             | 40,000        | compatible    | 12 Wagner people can be part of 40,000 mercenaries.
                    up to 1,200    | at least 9,000 | compatible   | up to 1,200 Wagner people can be part of at least 9,000 mercenaries.
                    up to 9,000    | up to 1,000   | compatible    | up to 9,000 Wagner people can be part of up to 1,000 mercenaries.
                    """)
    void a_part_above_its_whole_contradicts_it_and_nothing_else_does(
            String part, String whole, String verdict, String reason) {
        Claim one = count("a", "Wagner people", "Libya", part);
        Claim other = count("b", "mercenaries", "Libya", whole);

        assertThat(World.explain(one, other).verdict()).isEqualTo(verdict);
        assertThat(World.explain(one, other).reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} in {1}, {2} in {3}: {4}")
    @CsvSource(
            textBlock =
                    """
                    mercenaries,         Tripoli, mercenaries,         Libya,   contradiction,  same or narrower
                    Wagner people,       Tripoli, mercenaries,         Libya,   contradiction,  same or narrower
                    mercenaries,         Libya,   mercenaries,         Tripoli, compatible,     the whole may be more
                    Wagner people,       Libya,   mercenaries,         Tripoli, not-comparable, overlapping-scope
                    mercenaries,         Libya,   Russians,            Libya,   not-comparable, overlapping-scope
                    mercenaries,         Tripoli, mercenaries,         Jufra,   not-comparable, unrelated-scope
                    mercenaries,         Libya,   mercenaries,         Syria,   not-comparable, unrelated-scope
                    troops,              Libya,   mercenaries,         Libya,   not-comparable, unrelated-scope
                    Syrian fighters,     Libya,   Russian mercenaries, Libya,   not-comparable, unrelated-scope
                    mercenaries,         ,        mercenaries,         Libya,   contradiction,  place not named
                    mercenaries,         ,        Wagner people,       Libya,   compatible,     place not named
                    """)
    void scope_is_taken_over_what_is_counted_and_where(
            String first,
            @Nullable String place,
            String second,
            @Nullable String otherPlace,
            String verdict,
            String why) {
        Explanation explanation =
                World.explain(count("a", first, place, "2,000"), count("b", second, otherPlace, "500"));

        assertThat(explanation.verdict()).as(why).isEqualTo(verdict);
        if (verdict.equals("not-comparable")) {
            assertThat(explanation.facts()).contains(new Fact("stopped at", why));
        }
    }

    @Test
    void what_the_figure_counts_is_part_of_the_scope() {
        Claim fits = claim("a")
                .about("mercenaries", "present")
                .says(Figures.of("Wagner people", Figures.exactly(500)))
                .build();
        Claim whole = count("b", "mercenaries", "Libya", "2,000");

        assertThat(World.explain(fits, whole).verdict()).isEqualTo("compatible");
        assertThat(World.explain(fits, whole).reason())
                .isEqualTo("500 Wagner people can be part of 2,000 mercenaries.");
    }

    @Test
    void a_figure_that_counts_a_wider_kind_than_the_subject_counts_the_subject() {
        Claim peopleOfWagner = claim("a")
                .about("Wagner people", "present")
                .says(Figures.of("people", Figures.exactly(500)))
                .build();

        assertThat(World.explain(peopleOfWagner, count("b", "Wagner people", "Libya", "2,000"))
                        .verdict())
                .isEqualTo("contradiction");
    }

    @Test
    void an_aspect_that_one_side_leaves_out_is_told() {
        Explanation explanation =
                World.explain(count("a", "mercenaries", null, "2,000"), count("b", "mercenaries", "Libya", "500"));

        assertThat(explanation.reason())
                .isEqualTo("500 and 2,000 cannot both hold at one time (tolerance 10 %). One side names no place.");
        assertThat(explanation.facts()).contains(new Fact("not named by one side", "place"));
    }

    private static Claim count(String id, String who, @Nullable String place, String figure) {
        return claim(id)
                .about(who, "present")
                .place(place)
                .says(Figures.read(figure))
                .build();
    }
}
