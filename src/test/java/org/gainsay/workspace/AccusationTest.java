package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.gainsay.compare.Statements;
import org.gainsay.credibility.Accusation;
import org.gainsay.credibility.Accusation.Answer;
import org.gainsay.credibility.Accusations;
import org.gainsay.credibility.Saying;
import org.gainsay.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an accusation accuses, and what is an answer to it. */
class AccusationTest {

    private static final Ruleset RULESET =
            new Rulesets(new WorkspaceOptions(List.of(), null)).with(List.of(), List.of());

    @ParameterizedTest(name = "{0} {1} {2} ({3}) accuses {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Russia, supports, Wagner Group, Libya, Russia",
                "Russian troops, present, -, Libya, Russia",
                "regular Russian troops, present, -, Libya, Russia",
                "Russian fighter jets, delivered, -, Libya, Russia",
                "air defence systems, delivered, Russia, Libya, Russia",
                "fighter jets, delivered, Turkish Ministry of Defence, Libya, Turkish Ministry of Defence",
                "civilians, killed, Israel, Gaza, Israel",
                "civilians, killed, Israeli troops, Gaza, Israel",
                "Wagner Group, supported by, Russian Ministry of Defence, Libya, Russian Ministry of Defence",
                "Syrian fighters, recruited, Turkey, Syria, Turkey",
                "Russian troops, attacked, Ukraine, Ukraine, Russia",
                "Russian troops, attacked, Ukraine, -, Russia",
                "US drones, shot down, Russian mercenaries, Tripoli, Russia",
                "Turkish drones, attacked, market bombing, Libya, Turkey",
                "Hamas, violates, ceasefire, Gaza, Hamas",
                "Jane Unheard, took, funds, -, Jane Unheard",
                "civilians, killed, -, Gaza, -",
            })
    void the_accused_is_the_agent_of_what_is_said(
            String subject, String predicate, String object, String place, String accused) {
        Claim accusation = accusation("a")
                .about(subject, predicate)
                .object(object)
                .place(place)
                .build();

        assertThat(only(accusation).accused().stream().map(Term::label))
                .isEqualTo(Stream.ofNullable(accused).toList());
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "Kremlin, 2020-08-01, ANSWERED",
        "Kremlin, 2020-07-24, ANSWERED",
        "Kremlin, 2020-07-23, ONLY_BEFORE",
        "Kremlin, 2020-07-20/2020-07-30, ORDER_UNKNOWN",
        "Russian Foreign Ministry, 2020-08-01, ANSWERED",
        "Sergei Lavrov, 2020-08-01, ANSWERED",
        "Turkey, 2020-08-01, NONE",
    })
    void a_denial_by_the_accused_or_who_may_answer_for_him_is_an_answer_from_that_day_on(
            String voice, String day, Answer answer) {
        Claim denial = claim("d")
                .about("Russian troops", "present")
                .denied()
                .by(voice)
                .saidOn(day)
                .build();

        assertThat(only(troops(), denial).answer()).isEqualTo(answer);
    }

    @Test
    void one_voice_of_a_state_answers_for_another() {
        Claim accusation = accusation("a")
                .about("Wagner Group", "supported by")
                .object("Russian Ministry of Defence")
                .saidOn("2020-07-24")
                .build();
        Claim denial = claim("d")
                .about("Russian mercenaries", "supported by")
                .object("Russia")
                .denied()
                .by("Russian Foreign Ministry")
                .saidOn("2020-07-25")
                .build();

        assertThat(only(accusation, denial).answer()).isEqualTo(Answer.ANSWERED);
    }

    @Test
    void what_denies_less_is_no_answer_but_the_nearest_there_is() {
        Claim denial = claim("d")
                .about("regular Russian troops", "present")
                .denied()
                .by("Kremlin")
                .saidOn("2020-08-01")
                .build();

        Accusation found = only(troops(), denial);

        assertThat(found.answer()).isEqualTo(Answer.NONE);
        assertThat(found.nearest()).hasValueSatisfying(reply -> {
            assertThat(reply.claim().id()).isEqualTo("d");
            assertThat(reply.relation().words()).isEqualTo("the same being done");
            assertThat(reply.days()).isEqualTo(8);
        });
    }

    @Test
    void a_denial_that_names_the_accusation_answers_it_whatever_it_says_and_whenever() {
        Claim denial = claim("d")
                .about("Russia", "involved in")
                .denied("a")
                .by("Kremlin")
                .asOf(TimeBasis.UNKNOWN)
                .build();

        assertThat(only(troops(), denial).answer()).isEqualTo(Answer.ANSWERED);
    }

    @Test
    void silence_is_told_apart_from_an_answer() {
        ClaimBuilder reply =
                claim("d").about("Russian troops", "present").by("Kremlin").saidOn("2020-08-01");

        assertThat(only(troops(), reply.withheld().build()).answer()).isEqualTo(Answer.NO_COMMENT);
        assertThat(only(
                                troops(),
                                reply.denied()
                                        .stance(Stance.DOES_NOT_ACKNOWLEDGE)
                                        .build())
                        .answer())
                .isEqualTo(Answer.NOT_ACKNOWLEDGED);
    }

    @Test
    void to_admit_a_part_is_an_answer() {
        Claim admission = claim("d")
                .about("regular Russian troops", "present")
                .stance(Stance.ADMITS)
                .by("Kremlin")
                .saidOn("2020-08-01")
                .build();

        assertThat(only(troops(), admission).answer()).isEqualTo(Answer.ANSWERED);
    }

    @Test
    void an_accusation_of_unknown_day_is_not_said_to_come_before_or_after() {
        Claim accusation = accusation("a")
                .about("Russian troops", "present")
                .asOf(TimeBasis.UNKNOWN)
                .build();
        Claim denial = claim("d")
                .about("Russian troops", "present")
                .denied()
                .by("Kremlin")
                .saidOn("2020-08-01")
                .build();

        Accusation found = only(accusation, denial);

        assertThat(found.answer()).isEqualTo(Answer.ORDER_UNKNOWN);
        assertThat(found.saying().known()).isEqualTo(Saying.Known.UNKNOWN);
    }

    @Test
    void one_accusation_printed_twice_is_one() {
        Claim reprint = accusation("b")
                .about("Russian troops", "present")
                .by("US Africa Command", "Agency", "Outlet")
                .saidOn("2020-07-24")
                .build();

        assertThat(only(reprint, troops()).claims()).extracting(Claim::id).containsExactly("a", "b");
    }

    @Test
    void the_order_of_the_claims_changes_nothing() {
        Story story = Story.check("libya");
        List<Claim> reversed = new ArrayList<>(story.claims());
        Collections.reverse(reversed);

        assertThat(accusations(story.ruleset(), reversed)).isEqualTo(accusations(story.ruleset(), story.claims()));
    }

    private static Claim troops() {
        return accusation("a")
                .about("Russian troops", "present")
                .saidOn("2020-07-24")
                .build();
    }

    private static ClaimBuilder accusation(String id) {
        return claim(id).stance(Stance.ACCUSES).by("US Africa Command");
    }

    private static Accusation only(Claim... claims) {
        List<Accusation> found = accusations(RULESET, List.of(claims));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Accusation> accusations(Ruleset ruleset, List<Claim> claims) {
        return Accusations.of(
                new Statements(claims, ruleset.vocabulary(), ruleset.rules()),
                ruleset.institutions(),
                any -> Optional.empty());
    }
}
