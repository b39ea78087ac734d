package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.compare.Conflict;
import org.gainsay.compare.Relay;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invented dam failure: tolls, parts, units and denials, by the same rules as any other story. */
class VarrowStoryTest {

    private static final Story STORY = Story.check("varrow");

    @ParameterizedTest(name = "{0}: {1} against {2}")
    @CsvSource({
        "CONTRADICTION, t2-01, t2-02, two tolls of one day",
        "CONTRADICTION, t4-01, t4-03, a part above its whole",
        "UNRESOLVED, t2-01, t2-04, a vague figure",
        "UNRESOLVED, t2-01, t3-03, a day only inferred",
        "UNRESOLVED, t4-01, t4-04, only possible",
        "REVISED_DOWN, t5-01, t5-02, a total that fell",
        "CONTRADICTION, t2-05, t2-06, two counts of the missing",
        "UNRESOLVED, t2-05, t2-07, a count without a day",
        "CHANGE, t2-05, t7-02, the missing half a year later",
        "CONTRADICTION, t2-10, t2-11, sums with a part that differs",
        "CONTRADICTION, t5-13, t5-11, miles and kilometres",
        "CONTRADICTION, t1-07, t1-08, percentages",
        "CONTRADICTION, t1-05, t1-04, megalitres and cubic metres",
        "CONTRADICTION, t2-14, t3-05, tonnes",
        "CONTRADICTION, t3-09, t5-05, two said to have caused it",
        "TWO_VERSIONS, t3-14, t4-20, one speaker and two figures",
        "UNRESOLVED, t4-09, t6-01, soldiers seven weeks apart",
        "CHANGE, t4-09, t7-04, soldiers half a year apart",
        "DIVERGENCE, t4-11, t4-12, volunteers far apart",
    })
    void figures_clash_as_they_should(Verdict verdict, String one, String other, String what) {
        Conflict conflict = STORY.findings().conflicts().stream()
                .filter(found -> !found.positions().get(0).label().equals("denied"))
                .filter(found -> STORY.verdictBetween(found, one, other).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no conflict sets " + one + " against " + other + ": " + what));

        assertThat(STORY.verdictBetween(conflict, one, other)).as(what).contains(verdict);
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "t4-02, t4-01, children within all dead",
        "t2-01, t4-01, a toll that rose",
        "t1-01, t5-01, a floor and a later higher toll",
        "t4-03, t5-01, a part within a later whole",
        "t2-03, t2-01, another figure denied than asserted",
        "t6-04, t4-01, workers denied and all dead asserted",
        "t1-11, t4-01, a flood of another century",
        "t4-05, t4-01, another event in the same place",
        "t1-03, t4-08, people of another village",
        "t3-12, t4-09, soldiers at another place than denied",
        "t4-13, t4-14, percent and share",
        "t4-13, t4-15, a share against a count",
        "t4-16, t4-17, hectares and square kilometres",
        "t4-18, t4-19, ranges that overlap",
        "t5-03, t5-04, a figure and about the same",
        "t5-11, t5-12, kilometres and about as many miles",
        "t5-14, t5-15, two currencies",
        "t1-12, t1-13, a duration against a time",
        "t2-15, t2-16, two denials",
    })
    void what_can_stand_together_does_not_clash(String one, String other, String what) {
        assertThat(STORY.claims()).extracting(claim -> claim.id()).contains(one, other);
        assertThat(STORY.findings().conflicts()).as(what).noneMatch(conflict -> STORY.verdictBetween(
                        conflict, one, other)
                .isPresent());
    }

    @Test
    void an_owner_that_is_not_acknowledged_is_a_note() {
        assertThat(STORY.findings().conflicts())
                .filteredOn(conflict -> conflict.severity() == Severity.NOTE)
                .extracting(Story::positions)
                .hasToString("[[[t5-17], [t5-16]]]");
    }

    @Test
    void relays_are_told_apart_from_conflicts() {
        assertThat(STORY.relays(Relay.Kind.WORDING_CHANGED)).containsExactly("t2-08 t3-02");
        assertThat(STORY.relays(Relay.Kind.CIRCULAR)).contains("t3-04");
        assertThat(STORY.relays(Relay.Kind.REPETITION)).contains("t2-01 t3-01");
    }

    @Test
    void every_question_and_every_road_says_that_it_is_invented() {
        assertThat(STORY.claims()).allSatisfy(claim -> assertThat(
                        claim.attribution().get(claim.attribution().size() - 1).source())
                .contains("(invented)"));
    }

    @Test
    void nothing_failed() {
        assertThat(STORY.findings().coverage().failed()).isEmpty();
    }
}
