package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.gainsay.claim.TimeBasis;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Verdict;
import org.junit.jupiter.api.Test;

/** One question, its positions, and the clashes between them: never a list of pairs. */
class ConflictTest {

    private static final Claim UP_TO_1200 = count("a", "Wagner people", "up to 1,200")
            .asOf("../2020-05-07")
            .by("UN report", "Reuters", "Haaretz", "Outlet D")
            .build();
    private static final Claim EXACTLY_2000 = count("b", "Wagner people", "2,000")
            .asOf("2020-07-24")
            .asOf(TimeBasis.INFERRED)
            .by("Africa Command", "Outlet A")
            .build();
    private static final Claim UP_TO_2500 = count("c", "Russian mercenaries", "up to 2,500")
            .asOf("2020-07-01/2020-07-31")
            .by("Defense Department", "Outlet E")
            .build();
    private static final Claim HUNDREDS = count("d", "Wagner people", "hundreds")
            .asOf("2019-01-01/2019-06-30")
            .by("an analyst")
            .build();

    @Test
    void three_counts_of_one_thing_are_one_conflict_with_three_positions() {
        Conflict conflict = World.conflict(UP_TO_1200, EXACTLY_2000, UP_TO_2500);

        assertThat(conflict.question().text()).isEqualTo("How many Russian mercenaries in Libya?");
        assertThat(conflict.verdict()).isEqualTo(Verdict.UNRESOLVED);
        assertThat(conflict.severity()).isEqualTo(Severity.WARNING);
        assertThat(positions(conflict)).containsExactly("up to 1,200: a", "2,000: b", "up to 2,500: c");
        assertThat(clashes(conflict))
                .containsExactly(
                        "0-1 UNRESOLVED up to 1,200 and 2,000 cannot both hold on one day (tolerance 10 %), but lie 11 weeks apart.");
        assertThat(conflict.beside())
                .containsExactly("2,000 Wagner people can be part of up to 2,500 Russian mercenaries.");
        assertThat(conflict.asks()).containsExactly("Which day does each figure describe?");
    }

    @Test
    void an_earlier_count_joins_it_as_a_change() {
        Conflict conflict = World.conflict(UP_TO_1200, EXACTLY_2000, UP_TO_2500, HUNDREDS);

        assertThat(positions(conflict)).containsExactly("hundreds: d", "up to 1,200: a", "2,000: b", "up to 2,500: c");
        assertThat(clashes(conflict))
                .containsExactly(
                        "1-2 UNRESOLVED up to 1,200 and 2,000 cannot both hold on one day (tolerance 10 %), but lie 11 weeks apart.",
                        "0-2 CHANGE hundreds and 2,000 lie 13 months apart: time enough for a change.");
        assertThat(conflict.verdict()).isEqualTo(Verdict.UNRESOLVED);
        assertThat(conflict.asks())
                .containsExactly(
                        "Which day does each figure describe?", "What changed between 30 Jun 2019 and 24 Jul 2020?");
    }

    @Test
    void claims_that_agree_or_repeat_one_another_share_a_position() {
        Conflict conflict = World.conflict(
                count("a", "mercenaries", "1,000").by("minister").build(),
                count("b", "mercenaries", "1,000").by("minister", "Outlet A").build(),
                count("c", "mercenaries", "1,050").build(),
                count("d", "mercenaries", "3,000").build());

        assertThat(positions(conflict)).containsExactly("1,000: a, b, c", "3,000: d");
        assertThat(conflict.clashes()).hasSize(1);
    }

    @Test
    void a_claim_joins_only_where_it_agrees_with_all() {
        Conflict conflict = World.conflict(
                count("a", "mercenaries", "1,000").build(),
                count("b", "mercenaries", "1,100").build(),
                count("c", "mercenaries", "1,200").build());

        assertThat(positions(conflict)).containsExactly("1,000: a, b", "1,200: c");
        assertThat(clashes(conflict))
                .containsExactly("0-1 CONTRADICTION 1,000 and 1,200 cannot both hold at one time (tolerance 10 %).");
    }

    @Test
    void two_positions_have_the_strongest_verdict_between_their_claims_and_a_reason_for_each() {
        Conflict conflict = World.conflict(
                count("a", "mercenaries", "1,000").build(),
                count("b", "mercenaries", "1,000").asOf(TimeBasis.INFERRED).build(),
                count("c", "mercenaries", "3,000").build());

        assertThat(clashes(conflict))
                .containsExactly(
                        "0-1 CONTRADICTION 1,000 and 3,000 cannot both hold at one time (tolerance 10 %)."
                                + " 1,000 and 3,000 cannot both hold at one time (tolerance 10 %), but the time of one is only inferred.");
        assertThat(conflict.clashes().get(0).shownBy()).extracting(Claim::id).containsExactly("a", "c");
        assertThat(conflict.clashes().get(0).sentence()).isEqualTo("Cannot both be true.");
    }

    @Test
    void the_same_figure_of_another_time_stands_apart_and_does_not_clash() {
        assertThat(World.check(
                                count("a", "mercenaries", "1,000").build(),
                                count("b", "mercenaries", "1,000")
                                        .asOf("2021-07-01")
                                        .build())
                        .conflicts())
                .isEmpty();
    }

    @Test
    void a_denial_and_all_that_it_is_set_against_are_two_positions() {
        Conflict conflict = World.conflict(
                claim("a").about("troops", "present").by("Kremlin").denied().build(),
                claim("b").about("troops", "present").by("State Department").build(),
                claim("c")
                        .about("regular troops", "present")
                        .place("Tripoli")
                        .by("a villager")
                        .build(),
                claim("d").about("mercenaries", "present").build());

        assertThat(conflict.question().text()).isEqualTo("Troops: present?");
        assertThat(positions(conflict)).containsExactly("denied: a", "asserted: b, c");
        assertThat(conflict.clashes()).hasSize(1).first().satisfies(clash -> {
            assertThat(clash.verdict()).isEqualTo(Verdict.DISPUTED);
            assertThat(clash.sentence()).isEqualTo("a villager and State Department say so; Kremlin denies it.");
        });
        assertThat(conflict.asks()).containsExactly("What exactly does Kremlin deny, and for what time?");
    }

    @Test
    void many_who_say_so_are_counted_rather_than_all_named() {
        Conflict conflict = World.conflict(
                claim("a").by("Kremlin").denied().build(),
                claim("b").by("A").build(),
                claim("c").by("B").build(),
                claim("d").by("C").build(),
                claim("e").by("D").build());

        assertThat(conflict.clashes().get(0).sentence()).isEqualTo("A, B and 2 others say so; Kremlin denies it.");
    }

    @Test
    void a_figure_that_is_disputed_and_denied_makes_two_conflicts() {
        assertThat(World.check(
                                count("a", "mercenaries", "1,000").build(),
                                count("b", "mercenaries", "3,000").build(),
                                claim("c").denied().build())
                        .conflicts())
                .extracting(Conflict::verdict)
                .containsExactly(Verdict.CONTRADICTION, Verdict.DISPUTED);
    }

    @Test
    void a_clash_between_two_parts_is_told_in_their_own_question_alone() {
        List<Conflict> conflicts = World.check(
                        count("a", "people", "10").about("people", "killed").build(),
                        count("b", "children", "12").about("children", "killed").build(),
                        count("c", "children", "15").about("children", "killed").build())
                .conflicts();

        assertThat(conflicts)
                .extracting(conflict -> conflict.question().topic().label(), ConflictTest::pairs)
                .containsExactly(tuple("children", List.of("b-c")), tuple("people", List.of("a-b", "a-c")));
    }

    @Test
    void withheld_statements_on_the_question_are_shown_as_context() {
        Conflict conflict = World.conflict(
                claim("a").denied().build(),
                claim("b").build(),
                claim("c").withheld().build(),
                claim("d").place(null).withheld().build(),
                claim("e").place("Syria").withheld().build(),
                claim("f").about("mercenaries", "delivered").withheld().build(),
                claim("g").about("aircraft", "present").withheld().build());

        assertThat(conflict.context()).extracting(Claim::id).containsExactly("c", "d");
        assertThat(conflict.claims()).extracting(Claim::id).containsExactly("a", "b");
    }

    @Test
    void conflicts_come_with_the_most_severe_first() {
        assertThat(World.check(
                                count("a", "mercenaries", "1,000").build(),
                                count("b", "mercenaries", "3,000")
                                        .asOf("2021-07-01")
                                        .build(),
                                count("c", "aircraft", "5")
                                        .about("aircraft", "delivered")
                                        .build(),
                                count("d", "aircraft", "9")
                                        .about("aircraft", "delivered")
                                        .build(),
                                claim("e").about("troops", "present").denied().build(),
                                claim("f").about("troops", "present").build())
                        .conflicts())
                .extracting(Conflict::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.NOTE);
    }

    @Test
    void rests_on_a_machine_s_reading_where_nobody_has_accepted_one_of_its_claims() {
        Claim other = count("b", "mercenaries", "3,000").build();

        assertThat(World.conflict(
                                count("a", "mercenaries", "1,000")
                                        .readByMachine()
                                        .build(),
                                other)
                        .machineRead())
                .isTrue();
        assertThat(World.conflict(count("a", "mercenaries", "1,000").build(), other)
                        .machineRead())
                .isFalse();
    }

    private static List<String> positions(Conflict conflict) {
        return conflict.positions().stream()
                .map(position -> position.label() + ": "
                        + String.join(
                                ", ", position.claims().stream().map(Claim::id).toList()))
                .toList();
    }

    private static List<String> clashes(Conflict conflict) {
        return conflict.clashes().stream()
                .map(clash -> clash.a() + "-" + clash.b() + " " + clash.verdict() + " " + clash.reason())
                .toList();
    }

    private static List<String> pairs(Conflict conflict) {
        return conflict.clashes().stream()
                .map(clash -> clash.shownBy().get(0).id() + "-"
                        + clash.shownBy().get(1).id())
                .toList();
    }

    private static ClaimBuilder count(String id, String who, String figure) {
        return claim(id).about(who, "present").says(Figures.read(figure));
    }
}
