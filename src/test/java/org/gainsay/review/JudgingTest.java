package org.gainsay.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.gainsay.claim.TimeBasis;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.World;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A judged conflict comes back only where something new has joined it, and says what. */
class JudgingTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 9, 1);
    private static final Instant NOON = Instant.parse("2020-08-31T12:00:00Z");
    private static final Judging JUDGING = new Judging(World.VOCABULARY, World.RULES, Claim::confidential);

    private static final Claim ONE_THOUSAND =
            count("a", "1,000").by("minister", "Outlet A").build();
    private static final Claim TWO_THOUSAND =
            count("b", "2,000").by("general", "Outlet B").build();

    @Test
    void a_conflict_about_which_nobody_decided_is_open() {
        Judged judged = judged(Decisions.NONE, ONE_THOUSAND, TWO_THOUSAND);

        assertThat(judged.status()).isEqualTo(Judged.Status.OPEN);
        assertThat(judged.isCovered()).isFalse();
        assertThat(judged.decision()).isEmpty();
    }

    @Test
    void a_decision_covers_the_conflict_that_it_saw() {
        Judged judged = judged(genuine(ONE_THOUSAND, TWO_THOUSAND), ONE_THOUSAND, TWO_THOUSAND);

        assertThat(judged.status()).isEqualTo(Judged.Status.JUDGED);
        assertThat(judged.isCovered()).isTrue();
        assertThat(judged.told()).isEmpty();
        assertThat(judged.decision().map(decision -> decision.ruling().word())).contains("genuine");
    }

    @Test
    void three_reprints_are_only_counted() {
        Judged judged = judged(
                genuine(ONE_THOUSAND, TWO_THOUSAND),
                ONE_THOUSAND,
                TWO_THOUSAND,
                count("c", "1,000").by("minister", "Outlet C").build(),
                count("d", "1,000").by("minister", "Outlet A", "Outlet D").build(),
                count("e", "2,000").by("general", "Outlet E").build());

        assertThat(judged.status()).isEqualTo(Judged.Status.JUDGED);
        assertThat(judged.told()).isEqualTo("+3 repetitions counted");
    }

    @Test
    void a_new_origin_reopens_it_and_is_named() {
        Judged judged = judged(
                genuine(ONE_THOUSAND, TWO_THOUSAND),
                ONE_THOUSAND,
                TWO_THOUSAND,
                count("c", "2,000").by("governor", "Outlet C").build(),
                count("d", "2,000").by("general", "Outlet D").build());

        assertThat(judged.status()).isEqualTo(Judged.Status.REOPENED);
        assertThat(judged.told()).isEqualTo("a new origin joined: governor; +1 repetition counted");
        assertThat(judged.causes()).containsExactly(Cause.NEW_ORIGIN);
        assertThat(judged.uncovered()).hasSize(1);
    }

    @Test
    void a_new_position_of_a_known_origin_reopens_it() {
        Judged judged = judged(
                genuine(ONE_THOUSAND, TWO_THOUSAND),
                ONE_THOUSAND,
                TWO_THOUSAND,
                count("c", "5,000").by("general", "Outlet B").asOf("2020-07-10").build());

        assertThat(judged.status()).isEqualTo(Judged.Status.REOPENED);
        assertThat(judged.told()).isEqualTo("a new position joined: 5,000");
        assertThat(judged.uncovered()).hasSize(2);
    }

    @Test
    void the_same_figures_of_another_event_reopen_it() {
        Decisions decisions =
                genuine(toll("a", "12", "Tarhuna strike", "minister"), toll("b", "20", "Tarhuna strike", "general"));

        Judged judged = judged(
                decisions,
                toll("a", "12", "Tarhuna strike", "minister"),
                toll("b", "20", "Tarhuna strike", "general"),
                toll("c", "12", "Zliten strike", "minister"),
                toll("d", "20", "Zliten strike", "general"));

        assertThat(judged.status()).isEqualTo(Judged.Status.REOPENED);
        assertThat(judged.told()).isEqualTo("2 new positions joined: 12 (Zliten strike), 20 (Zliten strike)");
        assertThat(judged.uncovered()).hasSize(1);
    }

    @Test
    void a_reprint_that_no_longer_names_the_event_is_only_counted() {
        Claim minister = toll("a", "12", "Tarhuna strike", "minister");
        Claim general = toll("b", "20", "Tarhuna strike", "general");

        Judged judged = judged(genuine(minister, general), minister, general, toll("c", "12", null, "minister"));

        assertThat(judged.status()).isEqualTo(Judged.Status.JUDGED);
        assertThat(judged.told()).isEqualTo("+1 repetition counted");
    }

    @Test
    void where_two_events_are_known_one_that_names_a_third_is_new_though_another_names_none() {
        Claim minister = toll("a", "12", "Tarhuna strike", "minister");
        Claim general = toll("b", "20", "Tarhuna strike", "general");
        Claim unnamed = toll("c", "12", null, "minister");
        Claim third = toll("d", "12", "Zliten strike", "minister");
        Claim against = toll("e", "20", "Zliten strike", "general");

        assertThat(judged(genuine(minister, general, unnamed), minister, general, unnamed, third, against)
                        .status())
                .isEqualTo(Judged.Status.REOPENED);
    }

    @Test
    void a_denial_of_another_matter_by_one_who_denied_before_reopens_it() {
        Claim denied = claim("a")
                .by("Kremlin")
                .about("Russia", "supported by")
                .object("militia")
                .denied()
                .build();
        Claim asserted = claim("b")
                .by("general")
                .about("Russia", "supported by")
                .object("militia")
                .build();
        Claim other = claim("c")
                .by("Kremlin")
                .about("Russia", "supported by")
                .object("navy")
                .denied()
                .build();
        Claim otherAsserted = claim("d")
                .by("general")
                .about("Russia", "supported by")
                .object("navy")
                .build();

        Judged judged = judged(genuine(denied, asserted), denied, asserted, other, otherAsserted);

        assertThat(judged.status()).isEqualTo(Judged.Status.REOPENED);
        assertThat(judged.told()).isEqualTo("2 new positions joined: asserted (navy), denied (navy)");
    }

    @Test
    void the_same_figures_of_a_time_plainly_apart_reopen_it() {
        Claim minister = count("c", "1,000").by("minister").asOf("2021-09-01").build();
        Claim general = count("d", "2,000").by("general").asOf("2021-09-01").build();

        Judged judged = judged(genuine(ONE_THOUSAND, TWO_THOUSAND), ONE_THOUSAND, TWO_THOUSAND, minister, general);

        assertThat(judged.status()).isEqualTo(Judged.Status.REOPENED);
        assertThat(judged.told()).isEqualTo("2 new positions joined: 1,000 (1 Sep 2021), 2,000 (1 Sep 2021)");
    }

    @Test
    void a_known_origin_that_joins_another_position_reopens_it() {
        Claim denied = claim("a").by("Kremlin").denied().build();
        Claim mayor = claim("b").by("mayor").build();
        Claim general = claim("c").by("general").build();
        Claim turned = claim("d").by("general").denied().build();

        Judged judged = judged(genuine(denied, mayor, general), denied, mayor, general, turned);

        assertThat(judged.status()).isEqualTo(Judged.Status.REOPENED);
        assertThat(judged.told())
                .isEqualTo("a new origin joined: general (denied);"
                        + " a stronger verdict joined: two-versions, where it was disputed");
    }

    @Test
    void what_stood_beside_when_it_was_judged_is_not_named_as_new() {
        Claim beside = count("c", "up to 1,450").by("governor", "Outlet C").build();
        Claim fourteen = count("b", "1,400").by("general", "Outlet B").build();
        Claim five = count("d", "5,000").by("mayor", "Outlet D").build();

        Judged judged = judged(genuine(ONE_THOUSAND, fourteen, beside), ONE_THOUSAND, fourteen, beside, five);

        assertThat(judged.told()).isEqualTo("a new origin joined: mayor; a new position joined: 5,000");
        assertThat(judged.uncovered()).hasSize(3);
    }

    @Test
    void a_stronger_verdict_that_a_new_position_brings_is_named() {
        Claim later =
                count("b", "2,000").by("general", "Outlet B").asOf("2020-09-01").build();
        Claim mayor = count("c", "5,000").by("mayor", "Outlet C").build();

        Judged judged = judged(genuine(ONE_THOUSAND, later), ONE_THOUSAND, later, mayor);

        assertThat(judged.told())
                .isEqualTo("a new origin joined: mayor; a new position joined: 5,000;"
                        + " a stronger verdict joined: contradiction, where it was unresolved");
        assertThat(judged.causes()).contains(Cause.STRONGER_VERDICT);
    }

    @Test
    void an_entry_that_does_not_tell_of_what_somebody_spoke_covers_whatever_they_said() {
        Decision told = decision(Ruling.genuine(), NOON, null, ONE_THOUSAND, TWO_THOUSAND);
        Decisions untold = new Decisions(
                List.of(DecisionJson.parse(DecisionJson.line(told).replaceAll(",\"subject\":[^}]*", ""))));

        assertThat(judged(untold, ONE_THOUSAND, TWO_THOUSAND).status()).isEqualTo(Judged.Status.JUDGED);
    }

    @Test
    void a_reprint_that_lost_its_day_makes_no_verdict_stronger() {
        Claim later =
                count("b", "2,000").by("general", "Outlet B").asOf("2020-09-01").build();
        Claim undated = count("c", "2,000")
                .by("general", "Outlet C")
                .asOf(TimeBasis.UNKNOWN)
                .build();
        Claim assumed = count("d", "2,000")
                .by("general", "Outlet D")
                .asOf(TimeBasis.ASSUMED)
                .build();

        Judged judged = judged(genuine(ONE_THOUSAND, later), ONE_THOUSAND, later, undated, assumed);

        assertThat(judged.status()).isEqualTo(Judged.Status.JUDGED);
        assertThat(judged.told()).isEqualTo("+2 repetitions counted");
    }

    @Test
    void a_reprint_that_lost_the_bound_is_only_counted() {
        Claim upTo = count("a", "up to 1,000").by("minister", "Outlet A").build();
        Claim reprint = count("c", "1,000").by("minister", "Outlet C").build();

        Judged judged = judged(genuine(upTo, TWO_THOUSAND), upTo, TWO_THOUSAND, reprint);

        assertThat(judged.status()).isEqualTo(Judged.Status.JUDGED);
        assertThat(judged.told()).isEqualTo("+1 repetition counted");
    }

    @Test
    void another_figure_of_a_known_origin_reopens_it_and_is_named() {
        Claim other = count("c", "7,000").by("general").build();

        Judged judged = judged(genuine(ONE_THOUSAND, TWO_THOUSAND), ONE_THOUSAND, TWO_THOUSAND, other);

        assertThat(judged.status()).isEqualTo(Judged.Status.REOPENED);
        assertThat(judged.told()).startsWith("a new position joined: 7,000");
    }

    @Test
    void another_stated_year_is_new_where_the_time_was_assumed_before() {
        Claim minister =
                count("a", "1,000").by("minister").asOf(TimeBasis.ASSUMED).build();
        Claim general =
                count("b", "2,000").by("general").asOf(TimeBasis.ASSUMED).build();
        Claim again = count("c", "2,000").by("general").asOf("2022-07-01").build();
        Claim against = count("d", "9,000").by("minister").asOf("2022-07-01").build();

        assertThat(judged(genuine(minister, general), minister, general, again, against)
                        .told())
                .contains("2,000 (1 Jul 2022)");
    }

    @Test
    void a_conflict_that_reprints_without_the_place_make_is_judged_as_it_is_with_it() {
        Claim reprint =
                count("c", "1,000").place(null).by("minister", "Outlet C").build();
        Claim fresh = count("d", "7,000").place(null).by("mayor").build();
        Decisions decisions = genuine(ONE_THOUSAND, TWO_THOUSAND);

        assertThat(all(decisions, ONE_THOUSAND, TWO_THOUSAND, reprint))
                .hasSize(2)
                .allMatch(Judged::isCovered)
                .extracting(Judged::told)
                .contains("as where the place is told");
        assertThat(all(decisions, ONE_THOUSAND, TWO_THOUSAND, fresh)).anyMatch(judged -> !judged.isCovered());
    }

    @Test
    void a_stronger_verdict_reopens_it_and_a_weaker_one_does_not() {
        Claim later =
                count("b", "2,000").by("general", "Outlet B").asOf("2020-09-01").build();

        Judged stronger = judged(genuine(ONE_THOUSAND, later), ONE_THOUSAND, TWO_THOUSAND);
        Judged weaker = judged(genuine(ONE_THOUSAND, TWO_THOUSAND), ONE_THOUSAND, later);

        assertThat(stronger.status()).isEqualTo(Judged.Status.REOPENED);
        assertThat(stronger.told()).isEqualTo("a stronger verdict joined: contradiction, where it was unresolved");
        assertThat(weaker.status()).isEqualTo(Judged.Status.JUDGED);
    }

    @Test
    void what_clashes_with_nothing_does_not_reopen_it() {
        Claim fourteen = count("b", "1,400").by("general", "Outlet B").build();

        Judged judged = judged(
                genuine(ONE_THOUSAND, fourteen),
                ONE_THOUSAND,
                fourteen,
                count("c", "up to 1,450").by("governor", "Outlet C").build());

        assertThat(judged.conflict().positions()).hasSize(3);
        assertThat(judged.status()).isEqualTo(Judged.Status.JUDGED);
    }

    @Test
    void a_source_under_another_of_its_names_is_no_new_origin() {
        Claim denied = claim("a").by("Kremlin").denied().build();
        Claim asserted = claim("b").by("general").build();
        Claim again = claim("c").by("Russian presidency", "Outlet C").denied().build();

        assertThat(judged(genuine(denied, asserted), denied, asserted, again).status())
                .isEqualTo(Judged.Status.JUDGED);
    }

    @Test
    void what_is_taken_back_is_open_and_its_history_stays() {
        Decisions taken = genuine(ONE_THOUSAND, TWO_THOUSAND)
                .with(List.of(decision(Ruling.open(), NOON.plusSeconds(60), null, ONE_THOUSAND, TWO_THOUSAND)));

        Judged judged = judged(taken, ONE_THOUSAND, TWO_THOUSAND);

        assertThat(judged.status()).isEqualTo(Judged.Status.OPEN);
        assertThat(judged.history()).hasSize(2);
        assertThat(judged.decision()).isEmpty();
        assertThat(judged.uncovered()).hasSize(1);
    }

    @Test
    void one_entry_taken_back_leaves_the_others_standing() {
        Decision bob = decision(Ruling.explained(Reason.TIME), NOON.plusSeconds(60), null, ONE_THOUSAND, TWO_THOUSAND);
        Decisions first = genuine(ONE_THOUSAND, TWO_THOUSAND);
        Ruling undo = Ruling.takingBack(first.entries().get(0));
        Decisions merged =
                first.with(List.of(bob, decision(undo, NOON.plusSeconds(120), null, ONE_THOUSAND, TWO_THOUSAND)));

        Judged judged = judged(merged, ONE_THOUSAND, TWO_THOUSAND);

        assertThat(judged.status()).isEqualTo(Judged.Status.JUDGED);
        assertThat(judged.decision()).contains(bob);
        assertThat(judged.history()).hasSize(3);
    }

    @Test
    void the_same_dispute_of_another_year_reopens_it() {
        Claim asserted = claim("a").by("general").asOf("2020-05-01").build();
        Claim denied = claim("b").by("Kremlin").asOf("2020-05-02").denied().build();
        Claim again = claim("c").by("general").asOf("2024-05-01").build();
        Claim deniedAgain = claim("d").by("Kremlin").asOf("2024-05-02").denied().build();

        Judged judged = judged(genuine(asserted, denied), asserted, denied, again, deniedAgain);

        assertThat(judged.status()).isEqualTo(Judged.Status.REOPENED);
        assertThat(judged.told()).isEqualTo("2 new positions joined: asserted (1 May 2024), denied (2 May 2024)");
    }

    @Test
    void an_entry_follows_its_question_where_the_vocabulary_is_edited() {
        Vocabulary before = World.vocabulary("");
        Vocabulary after = World.vocabulary("{prefLabel: contractors, altLabel: [hired guns], question: true}");
        Claim few = hired("a", "1,000").by("minister").build();
        Claim many = hired("b", "2,000").by("general").build();
        Conflict then = World.conflict(before, few, many);
        Conflict now = World.conflict(after, few, many);
        Decision entry = judging(before).decide(then, Ruling.genuine(), "", "Ann", NOON, null);
        Decisions entries = new Decisions(List.of(entry));

        assertThat(now.fingerprint()).isNotEqualTo(then.fingerprint());
        assertThat(judging(after).of(List.of(now), entries, TODAY))
                .singleElement()
                .satisfies(judged -> {
                    assertThat(judged.status()).isEqualTo(Judged.Status.JUDGED);
                    assertThat(judged.decision().map(Decision::previousFingerprints))
                            .contains(List.of(then.fingerprint()));
                });
        assertThat(judging(after).stale(entries, List.of(now), List.of(few)).entries())
                .isEmpty();
        assertThat(judging(after).stale(entries, List.of(), List.of(few)).entries())
                .containsExactly(entry);
    }

    @Test
    void a_decision_holds_to_its_last_day() {
        Decisions decisions =
                new Decisions(List.of(decision(Ruling.genuine(), NOON, TODAY, ONE_THOUSAND, TWO_THOUSAND)));
        Conflict conflict = World.conflict(ONE_THOUSAND, TWO_THOUSAND);

        assertThat(JUDGING.of(List.of(conflict), decisions, TODAY).get(0).status())
                .isEqualTo(Judged.Status.JUDGED);
        Judged after =
                JUDGING.of(List.of(conflict), decisions, TODAY.plusDays(1)).get(0);
        assertThat(after.status()).isEqualTo(Judged.Status.EXPIRED);
        assertThat(after.told()).isEqualTo("the decision of Ann expired on 1 Sep 2020");
        assertThat(after.uncovered()).hasSize(1);
    }

    @Test
    void who_was_asked_has_time_until_a_day() {
        Decisions decisions = new Decisions(
                List.of(decision(Ruling.pending("the ministry", TODAY), NOON, null, ONE_THOUSAND, TWO_THOUSAND)));
        Conflict conflict = World.conflict(ONE_THOUSAND, TWO_THOUSAND);

        Judged waiting = JUDGING.of(List.of(conflict), decisions, TODAY).get(0);
        Judged late =
                JUDGING.of(List.of(conflict), decisions, TODAY.plusDays(1)).get(0);

        assertThat(waiting.status()).isEqualTo(Judged.Status.PENDING);
        assertThat(waiting.isCovered()).isTrue();
        assertThat(late.status()).isEqualTo(Judged.Status.EXPIRED);
        assertThat(late.told()).isEqualTo("the ministry was to answer by 1 Sep 2020");
    }

    @Test
    void what_two_people_judged_apart_from_each_other_is_covered_together() {
        Claim five = count("c", "5,000").by("governor", "Outlet C").build();
        Decisions merged = genuine(ONE_THOUSAND, TWO_THOUSAND)
                .with(genuine(ONE_THOUSAND, five).entries())
                .with(genuine(TWO_THOUSAND, five).entries());

        assertThat(judged(merged, ONE_THOUSAND, TWO_THOUSAND, five).status()).isEqualTo(Judged.Status.JUDGED);
    }

    @Test
    void a_decision_on_what_only_a_machine_has_read_says_so() {
        Claim read = count("a", "1,000").by("minister").readByMachine().build();

        assertThat(genuine(read, TWO_THOUSAND).entries().get(0).machineRead()).isTrue();
        assertThat(genuine(ONE_THOUSAND, TWO_THOUSAND).entries().get(0).machineRead())
                .isFalse();
    }

    @Test
    void an_entry_about_what_is_no_conflict_any_more_is_stale() {
        Decisions decisions = genuine(ONE_THOUSAND, TWO_THOUSAND);

        assertThat(JUDGING.stale(decisions, List.of(), List.of(ONE_THOUSAND)).entries())
                .isEqualTo(decisions.entries());
        assertThat(JUDGING.stale(decisions, List.of(World.conflict(ONE_THOUSAND, TWO_THOUSAND)), List.of(ONE_THOUSAND)))
                .isEqualTo(new Stale(List.of(), false));
    }

    @Test
    void of_entries_of_which_nothing_is_among_the_claims_that_is_told() {
        Decisions decisions = genuine(ONE_THOUSAND, TWO_THOUSAND);
        Claim elsewhere = count("x", "1,000").place("Syria").by("minister").build();

        assertThat(JUDGING.stale(decisions, List.of(), List.of(elsewhere)))
                .isEqualTo(new Stale(decisions.entries(), true));
    }

    private static Judged judged(Decisions decisions, Claim... claims) {
        return JUDGING.of(List.of(World.conflict(claims)), decisions, TODAY).get(0);
    }

    private static Decisions genuine(Claim... claims) {
        return new Decisions(List.of(decision(Ruling.genuine(), NOON, null, claims)));
    }

    private static Decision decision(Ruling ruling, Instant at, @Nullable LocalDate expires, Claim... claims) {
        return JUDGING.decide(World.conflict(claims), ruling, "", "Ann", at, expires);
    }

    private static List<Judged> all(Decisions decisions, Claim... claims) {
        return JUDGING.of(World.check(claims).conflicts(), decisions, TODAY);
    }

    private static Judging judging(Vocabulary vocabulary) {
        return new Judging(vocabulary, World.rules(vocabulary), Claim::confidential);
    }

    private static ClaimBuilder hired(String id, String figure) {
        return claim(id).about("hired guns", "present").says(Figures.read(figure));
    }

    private static Claim toll(String id, String figure, @Nullable String event, String source) {
        return claim(id)
                .about("civilians", "killed")
                .object(event)
                .says(Figures.read(figure))
                .by(source)
                .build();
    }

    private static ClaimBuilder count(String id, String figure) {
        return claim(id).about("mercenaries", "present").says(Figures.read(figure));
    }
}
