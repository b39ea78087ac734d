package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Modality;
import org.gainsay.claim.TimeBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two holders of a role that only one can hold. */
class ValueTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mercenaries   | troops              | contradiction | mercenaries and troops cannot both be the answer.
                    mercenaries   | mercenaries         | agreement     | Both name mercenaries.
                    Wagner people | Russian mercenaries | compatible    | Wagner people and Russian mercenaries can both be the answer: the one is, or may be, part of the other.
                    mercenaries   | Russians            | compatible    | mercenaries and Russians can both be the answer: the one is, or may be, part of the other.
                    """)
    void who_brought_it_down(String first, String second, String verdict, String reason) {
        Explanation explanation = World.explain(shotDown("a", first, "the drone"), shotDown("b", second, "the drone"));

        assertThat(explanation.verdict()).isEqualTo(verdict);
        assertThat(explanation.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} in {1}, {2} in {3}: {4}")
    @CsvSource(
            textBlock =
                    """
                    drone, Libya,   drone, Tripoli, contradiction
                    drone, ,        drone, Tripoli, contradiction
                    drone, Jufra,   drone, Tripoli, unrelated-scope
                    drone, Libya,   plane, Libya,   unrelated-scope
                    jets,  Libya,   MiG-29, Libya,  overlapping-scope
                    drone, Libya,   ,      Libya,   unknown-role
                    """)
    void the_deed_must_be_the_same(
            @Nullable String what, @Nullable String where, @Nullable String other, String elsewhere, String outcome) {
        Claim one = deed("a", "mercenaries", what).place(where).build();
        Claim two = deed("b", "troops", other).place(elsewhere).build();

        assertThat(outcome(World.explain(one, two))).isEqualTo(outcome);
    }

    @Test
    void a_deed_is_not_parted_by_time_nor_does_it_need_one() {
        assertThat(World.explain(
                                deed("a", "mercenaries", "drone")
                                        .asOf(TimeBasis.UNKNOWN)
                                        .build(),
                                deed("b", "troops", "drone").asOf("2025-07-01").build())
                        .verdict())
                .isEqualTo("contradiction");
    }

    @Test
    void what_is_only_possible_contradicts_nothing() {
        Explanation explanation = World.explain(
                deed("a", "mercenaries", "drone").modality(Modality.POSSIBLE).build(),
                shotDown("b", "troops", "drone"));

        assertThat(explanation.verdict()).isEqualTo("unresolved");
        assertThat(explanation.reason())
                .isEqualTo("mercenaries and troops cannot both be the answer, but one is said to be only possible.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2020-07-15 | contradiction | General A and General B cannot both be the answer within 14 days.
                    2020-07-16 | unresolved    | General A and General B cannot both be the answer on one day, but lie 15 days apart.
                    2021-07-01 | change        | General A and General B lie 12 months apart: time enough for a change.
                    """)
    void an_office_may_change_hands(String day, String verdict, String reason) {
        Claim one =
                claim("a").about("troops", "commanded by").object("General A").build();
        Claim other = claim("b")
                .about("troops", "commanded by")
                .object("General B")
                .asOf(day)
                .build();

        assertThat(World.explain(one, other).verdict()).isEqualTo(verdict);
        assertThat(World.explain(one, other).reason()).isEqualTo(reason);
    }

    @Test
    void one_speaker_who_names_two_has_two_versions() {
        assertThat(World.explain(
                                deed("a", "mercenaries", "drone").by("Kremlin").build(),
                                deed("b", "troops", "drone").by("Kremlin").build())
                        .verdict())
                .isEqualTo("two-versions");
    }

    @Test
    void the_conflict_is_about_the_deed_and_its_positions_are_the_holders() {
        Conflict conflict = World.conflict(
                shotDown("a", "mercenaries", "drone"),
                shotDown("b", "troops", "drone"),
                shotDown("c", "troops", "drone"));

        assertThat(conflict.question().topic().label()).isEqualTo("drone");
        assertThat(conflict.positions()).extracting(Position::label).containsExactly("mercenaries", "troops");
        assertThat(conflict.asks()).containsExactly("On what evidence does each name mercenaries or troops?");
    }

    @Test
    void where_the_object_holds_the_office_the_positions_are_the_objects() {
        Conflict conflict = World.conflict(
                claim("a").about("troops", "commanded by").object("General A").build(),
                claim("b").about("troops", "commanded by").object("General B").build());

        assertThat(conflict.question().topic().label()).isEqualTo("troops");
        assertThat(conflict.positions()).extracting(Position::label).containsExactly("General A", "General B");
        assertThat(conflict.asks()).containsExactly("On what evidence does each name General A or General B?");
    }

    private static ClaimBuilder deed(String id, String who, @Nullable String what) {
        return claim(id).about(who, "shot down").object(what);
    }

    private static Claim shotDown(String id, String who, String what) {
        return deed(id, who, what).build();
    }

    private static String outcome(Explanation explanation) {
        return explanation.facts().stream()
                .filter(fact -> fact.fact().equals("stopped at"))
                .map(Fact::value)
                .findFirst()
                .orElse(explanation.verdict());
    }
}
