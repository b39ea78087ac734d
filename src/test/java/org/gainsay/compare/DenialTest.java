package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Figures;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.gainsay.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A denial against what it denies, and beside what it does not. */
class DenialTest {

    @ParameterizedTest(name = "{0} in {1} denied, {2} in {3} asserted: {4}")
    @CsvSource(
            textBlock =
                    """
                    troops,         Libya,   troops,         Libya,   disputed
                    troops,         Libya,   regular troops, Libya,   disputed
                    troops,         Libya,   regular troops, Tripoli, disputed
                    troops,         ,        troops,         Libya,   disputed
                    regular troops, Libya,   troops,         Libya,   beyond-denial
                    regular troops, Libya,   mercenaries,    Libya,   unrelated-scope
                    troops,         Tripoli, troops,         Libya,   beyond-denial
                    troops,         Tripoli, troops,         Jufra,   unrelated-scope
                    troops,         Tripoli, regular troops, Libya,   overlapping-scope
                    mercenaries,    Libya,   Russians,       Libya,   overlapping-scope
                    """)
    void covers_the_same_and_what_is_narrower(
            String denied, @Nullable String place, String asserted, String otherPlace, String outcome) {
        Claim denial = claim("a").about(denied, "present").place(place).denied().build();
        Claim assertion =
                claim("b").about(asserted, "present").place(otherPlace).build();

        assertThat(outcome(denial, assertion)).isEqualTo(outcome);
    }

    @Test
    void is_worded_with_the_names_of_those_who_say_so_and_of_those_who_deny() {
        Explanation explanation = World.explain(
                claim("a").by("Kremlin", "TASS").denied().build(),
                claim("b").by("State Department").build());

        assertThat(explanation.sentence()).isEqualTo("State Department says so; Kremlin denies it.");
        assertThat(explanation.reason()).isEqualTo("State Department says so; Kremlin denies it.");
    }

    @ParameterizedTest(name = "nothing denied, {0} asserted: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    6               | disputed
                    at least 6      | disputed
                    more than 0     | disputed
                    about 6         | disputed
                    hundreds        | disputed
                    up to 1,200     | leaves-room-for-none
                    fewer than 1,200 | leaves-room-for-none
                    0               | leaves-room-for-none
                    0 to 10         | leaves-room-for-none
                    at least 0      | leaves-room-for-none
                    """)
    void without_a_number_is_against_every_figure_that_leaves_no_room_for_none(String figure, String outcome) {
        Claim assertion = claim("b").says(Figures.read(figure)).build();

        assertThat(outcome(claim("a").denied().build(), assertion)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} denied, {1} asserted: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2,000           | 2,000           | disputed
                    2,000           | 2,001           | figure-not-denied
                    2,000           | about 2,000     | figure-not-denied
                    2,000           | up to 2,000     | figure-not-denied
                    about 2,000     | 2,000           | disputed
                    at least 1,000  | 2,000           | disputed
                    at least 1,000  | more than 1,000 | disputed
                    more than 1,000 | at least 1,000  | figure-not-denied
                    more than 1,000 | more than 1,000 | disputed
                    up to 1,000     | fewer than 1,000 | disputed
                    fewer than 1,000 | up to 1,000    | figure-not-denied
                    1,000 to 3,000  | 1,500 to 2,000  | disputed
                    1,000 to 3,000  | 1,500 to 3,500  | figure-not-denied
                    """)
    void of_a_figure_is_against_what_lies_within_that_figure(String denied, String asserted, String outcome) {
        Claim denial = claim("a").says(Figures.read(denied)).denied().build();

        assertThat(outcome(denial, claim("b").says(Figures.read(asserted)).build()))
                .isEqualTo(outcome);
    }

    @Test
    void of_a_figure_does_not_meet_a_claim_without_one_or_in_another_unit() {
        Claim denial = claim("a").says(Figures.exactly(2000)).denied().build();
        Estimate share = Figures.in("percent", Figures.exactly(2000));

        assertThat(outcome(denial, claim("b").build())).isEqualTo("no-estimate");
        assertThat(outcome(denial, claim("b").says(share).build())).isEqualTo("different-unit");
    }

    @Test
    void does_not_reach_a_later_time_than_the_day_on_which_it_was_made() {
        ClaimBuilder denial = claim("a").by("Kremlin").asOf("2020-01-01").saidOn("2020-01-13");
        Claim later =
                claim("b").by("a foundation").asOf("2020-01-14/2020-03-01").build();
        Claim meanwhile = claim("b").asOf("2020-01-10/2020-03-01").build();

        Explanation explanation = World.explain(denial.denied().build(), later);

        assertThat(explanation.verdict()).isEqualTo("unresolved");
        assertThat(explanation.sentence()).isEqualTo("Cannot both be true of one day; not shown to be the same day.");
        assertThat(explanation.reason())
                .isEqualTo("a foundation: this is about 14 Jan 2020 – 1 Mar 2020, after the denial (13 Jan 2020).");
        assertThat(outcome(denial.build(), meanwhile)).isEqualTo("disputed");
    }

    @Test
    void whose_day_is_not_known_is_taken_to_be_of_the_time_that_it_is_about() {
        Claim denial = claim("a").asOf("2020-01-13").denied().build();
        Claim undated = claim("a").asOf(TimeBasis.UNKNOWN).denied().build();
        Claim later = claim("b").asOf("2020-03-01").build();

        assertThat(outcome(denial, later)).isEqualTo("unresolved");
        assertThat(outcome(undated, later)).isEqualTo("disputed");
    }

    @Test
    void is_not_plainly_against_what_is_only_possible() {
        Explanation explanation = World.explain(
                claim("a").denied().build(),
                claim("b").by("an expert").modality(Modality.POSSIBLE).build());

        assertThat(explanation.verdict()).isEqualTo("unresolved");
        assertThat(explanation.sentence())
                .isEqualTo("Cannot both be true, but one side says only that it is possible.");
        assertThat(explanation.reason())
                .isEqualTo("an expert: said to be only possible, so the denial is not plainly against it.");
    }

    @Test
    void is_against_the_claims_that_it_names_whatever_their_measure_or_scope() {
        Claim denial = claim("a")
                .about("regular troops", "present")
                .by("Kremlin")
                .denied("b")
                .build();
        Claim named = claim("b")
                .about("aircraft", "delivered")
                .place("Syria")
                .by("Africa Command")
                .build();

        assertThat(World.explain(denial, named).sentence()).isEqualTo("Africa Command says so; Kremlin denies it.");
        assertThat(World.check(denial, named).conflicts()).hasSize(1);
    }

    @Test
    void named_by_another_denial_is_not_denied_by_it() {
        Claim first = claim("a").denied("b").build();
        Claim second = claim("b").denied("a").build();

        assertThat(outcome(first, second)).isEqualTo("agreement");
        assertThat(outcome(claim("a").about("aircraft", "delivered").denied("b").build(), second))
                .isEqualTo("different-measure");
    }

    @Test
    void agrees_with_another_of_comparable_scope() {
        Claim one = claim("a").about("troops", "present").by("Kremlin").denied().build();
        Claim other = claim("b")
                .about("regular troops", "present")
                .by("Foreign Ministry")
                .denied()
                .build();

        Explanation explanation = World.explain(one, other);

        assertThat(explanation.verdict()).isEqualTo("agreement");
        assertThat(explanation.reason()).isEqualTo("Kremlin and Foreign Ministry both deny it.");
        assertThat(World.check(one, other).conflicts()).isEmpty();
    }

    @Test
    void of_one_speaker_against_his_own_words_is_two_versions() {
        Claim denial = claim("a").quoting("Kremlin", "TASS").denied().build();
        Claim assertion = claim("b").by("Kremlin").build();

        assertThat(World.explain(denial, assertion).verdict()).isEqualTo("two-versions");
        assertThat(World.explain(denial, assertion).reason())
                .isEqualTo("Kremlin, both times in own words: it is said, and it is denied.");
        assertThat(World.explain(denial, claim("b").by("Kremlin", "Reuters").build())
                        .verdict())
                .as("not in his own words")
                .isEqualTo("disputed");
    }

    @Test
    void never_enters_a_rule_for_numbers() {
        Claim denial = claim("a").says(Figures.exactly(2000)).denied().build();

        assertThat(World.explain(denial, claim("b").says(Figures.exactly(2000)).build())
                        .facts())
                .contains(new Fact("rule", "presence-denied"));
        assertThat(World.check(denial, claim("b").says(Figures.exactly(500)).build())
                        .conflicts())
                .isEmpty();
    }

    @Test
    void that_does_not_acknowledge_is_no_more_than_a_note() {
        ClaimBuilder denial = claim("a").denied().stance(Stance.DOES_NOT_ACKNOWLEDGE);

        assertThat(World.conflict(denial.build(), claim("b").build()).severity())
                .isEqualTo(Severity.NOTE);
        assertThat(World.conflict(
                                denial.build(),
                                claim("b").modality(Modality.POSSIBLE).build())
                        .severity())
                .as("unresolved")
                .isEqualTo(Severity.NOTE);
        assertThat(World.conflict(claim("a").denied().build(), claim("b").build())
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void by_a_rule_for_any_predicate_denies_that_predicate_alone() {
        Claim denial = claim("a").about("Russians", "commanded by").denied().build();

        assertThat(outcome(denial, claim("b").about("Russians", "commanded by").build()))
                .isEqualTo("disputed");
        assertThat(outcome(denial, claim("b").about("Russians", "measured").build()))
                .isEqualTo("different-measure");
    }

    @Test
    void of_any_tie_denies_the_others_of_one_measure() {
        Claim denial = claim("a")
                .about("Wagner people", "supported by")
                .object("Russia")
                .denied()
                .build();

        assertThat(outcome(
                        denial,
                        claim("b")
                                .about("Wagner people", "linked to")
                                .object("Russia")
                                .build()))
                .isEqualTo("disputed");
        assertThat(outcome(
                        denial,
                        claim("b")
                                .about("Wagner people", "linked to")
                                .object("Syria")
                                .build()))
                .isEqualTo("unrelated-scope");
    }

    /** The verdict, or where there is none the gate that the pair failed. */
    private static String outcome(Claim one, Claim other) {
        Explanation explanation = World.explain(one, other);
        return explanation.facts().stream()
                .filter(fact -> fact.fact().equals("stopped at"))
                .map(Fact::value)
                .findFirst()
                .orElse(explanation.verdict());
    }
}
