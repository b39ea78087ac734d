package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.compare.Conflict;
import org.gainsay.compare.Relay;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What five reports on Libya disagree on, and what only looks as if they did. */
class LibyaStoryTest {

    private static final Story STORY = Story.check("libya");

    @Test
    void mercenaries_are_one_question_with_four_positions() {
        Conflict conflict = STORY.conflict("How many Russian mercenaries in Libya?");

        assertThat(Story.positions(conflict)).hasToString("[[c-05], [d-26], [a-24], [e-21]]");
        assertThat(Story.clashes(conflict)).containsExactly("UNRESOLVED: d-26 / a-24", "CHANGE: c-05 / a-24");
        assertThat(conflict.clashes().get(0).sentence())
                .isEqualTo("Cannot both be true of one day; not shown to be the same day.");
        assertThat(conflict.clashes().get(0).reason())
                .isEqualTo(
                        "up to 1,200 and 2,000 cannot both hold on one day (tolerance 10 %), but lie 11 weeks apart.");
        assertThat(conflict.beside())
                .containsExactly("2,000 Wagner people can be part of up to 2,500 Russian mercenaries.");
        assertThat(conflict.asks())
                .contains(
                        "Which day does each figure describe?",
                        "Does \"Russian mercenaries\" mean Wagner people only?");
    }

    @Test
    void the_ministers_jets_by_two_roads_are_one_origin_that_diverges_from_the_spokesmans() {
        Conflict conflict = STORY.conflict("How many Russian military aircraft came to Libya?");

        assertThat(conflict.verdict()).isEqualTo(Verdict.DIVERGENCE);
        assertThat(Story.positions(conflict)).hasToString("[[b-08, d-16], [d-42, d-43]]");
        assertThat(conflict.clashes().get(0).reason())
                .isEqualTo("\"at least six MiG-29 and two Su-24\" and about 14 can both hold,"
                        + " but the figures stated are more than 1.5 times apart.");
        assertThat(conflict.claims().get(0))
                .extracting(claim -> claim.estimate())
                .extracting(estimate -> estimate.parts().size())
                .isEqualTo(2);
    }

    @Test
    void a_lost_qualifier_and_a_changed_one_are_told_as_relays() {
        assertThat(STORY.relays(Relay.Kind.WORDING_CHANGED)).contains("d-16 b-08", "d-42 d-43");
    }

    @Test
    void the_kremlins_denial_of_troops_stands_against_earlier_and_later_claims() {
        Conflict conflict = STORY.conflict("Are there Russian troops in Libya?");

        assertThat(conflict.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(Story.positions(conflict)).hasToString("[[b-13], [a-01, a-02, a-04, c-01, c-03, c-08]]");
        assertThat(conflict.clashes().get(0).reason())
                .contains("US Department of State say so; Kremlin denies it.")
                .contains("after the denial (26 May 2020 – 1 Jun 2020).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Were Russian military aircraft delivered to Libya? | d-02 | b-05",
                "Were Russian military aircraft delivered to Libya? | d-02 | d-42",
                "Are there Russian mercenaries in Libya?            | d-49 | a-24",
                "Are there Russian mercenaries in Libya?            | d-49 | c-05",
                "Is there a tie between Russian mercenaries and those said to stand behind them? | d-34 | d-11",
                "Is it so? Russia: interferes in (Libya)            | d-48 | d-47",
                "Is it so? Russia: redeploys (Libya)                | d-46 | d-45",
            })
    void a_denial_is_disputed_by_those_who_say_so(String question, String denial, String assertion) {
        Conflict conflict = STORY.conflict(question);

        assertThat(conflict.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(Story.ids(conflict.positions().get(0))).contains(denial);
        assertThat(Story.ids(conflict.positions().get(1))).contains(assertion);
    }

    @Test
    void a_tie_that_is_not_acknowledged_is_no_more_than_a_note() {
        Conflict conflict = STORY.conflict("Is there a tie between Russia and those said to stand behind them?");

        assertThat(Story.positions(conflict)).hasToString("[[a-21], [a-20, a-22, e-04, e-05]]");
        assertThat(conflict.severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void two_are_named_for_the_loss_of_the_drone_one_only_as_possible() {
        Conflict conflict = STORY.conflict("Who did it: loss of the US drone over Tripoli, in Libya?");

        assertThat(Story.clashes(conflict)).containsExactly("UNRESOLVED: c-14 / c-15 c-17");
        assertThat(conflict.context()).extracting(claim -> claim.id()).containsExactly("c-16", "c-18");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "e-22, a-24, Syrian fighters against Wagner people",
        "e-22, e-21, Syrian fighters against Russian mercenaries",
        "e-22, d-26, Syrian fighters against a ceiling of Wagner people",
        "e-27, d-42, two transport aircraft destroyed against jets delivered",
        "e-27, b-08, two transport aircraft destroyed against the minister's jets",
        "b-01, a-24, hundreds leaving against 2000 present",
        "b-01, d-26, hundreds leaving against up to 1200 present",
        "a-02, a-05, regular troops against mercenaries",
        "b-08, d-16, the same aircraft figure printed twice",
        "d-08, d-31, two denials",
        "b-07, d-35, Sergei and Sergey",
        "d-26, d-49, a ceiling that leaves room for none against a denial",
        "b-13, d-32, troops denied and contractors admitted",
    })
    void what_only_looks_opposed_does_not_clash(String one, String other, String what) {
        assertThat(STORY.against(one)).as(what).doesNotContain(other);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "c-13, 80 percent of territory",
        "e-03, a resolution number",
        "d-24, refused to meet",
        "a-15, a year of foundation",
        "d-41, two months of vacancy",
        "d-17, a year of overthrow",
    })
    void what_answers_no_question_here_clashes_with_nothing(String id, String what) {
        assertThat(STORY.claims()).as(what).anyMatch(claim -> claim.id().equals(id));
        assertThat(STORY.against(id)).as(what).isEmpty();
    }

    @Test
    void nothing_failed_and_every_name_is_known() {
        assertThat(STORY.findings().coverage().failed()).isEmpty();
        assertThat(STORY.findings().coverage().unknownNames()).isEmpty();
        assertThat(STORY.claims()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(STORY.findings().conflicts()).hasSize(11);
    }
}
