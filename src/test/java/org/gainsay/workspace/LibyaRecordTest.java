package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Relay;
import org.gainsay.credibility.Beside;
import org.gainsay.credibility.ClaimRecord;
import org.gainsay.credibility.Event;
import org.gainsay.credibility.SourceRecord;
import org.gainsay.source.Independence;
import org.gainsay.source.Origin;
import org.gainsay.source.PairIndependence;
import org.gainsay.vocabulary.Term;
import org.junit.jupiter.api.Test;

/** Who stands behind what in the five reports on Libya, and how many voices that are. */
class LibyaRecordTest {

    private static final Story STORY = Story.check("libya");

    @Test
    void the_ministers_aircraft_count_once_though_two_dispatches_carry_them() {
        Conflict conflict = STORY.conflict("How many Russian military aircraft came to Libya?");

        assertThat(conflict.positions().get(0).claims()).extracting(Claim::id).containsExactly("b-08", "d-16");
        assertThat(conflict.positions().get(0).independence().sentence())
                .isEqualTo("1 independent origin; 1 speaker, 1 institution");
    }

    @Test
    void what_two_dispatches_have_of_one_statement_of_africa_command_counts_once() {
        assertThat(independence("a-23", "e-01", "e-02").sentence())
                .isEqualTo("1 independent origin; 1 speaker, 1 institution");
    }

    @Test
    void the_state_department_and_its_assistant_secretary_count_once() {
        ClaimRecord found = record("c-01");

        assertThat(found.supports())
                .extracting(beside -> beside.claim().id(), Beside::independence)
                .containsExactly(tuple("c-03", PairIndependence.Answer.DEPENDENT));
        assertThat(found.behind().sentence()).isEqualTo("1 independent origin; 2 speakers, 1 institution");
    }

    @Test
    void africa_command_and_the_defense_department_are_two_speakers_of_one_institution() {
        assertThat(independence("a-24", "e-21").sentence())
                .isEqualTo("1 independent origin; 2 speakers, 1 institution");
    }

    @Test
    void a_denial_and_what_it_denies_come_from_independent_origins() {
        ClaimRecord found = record("b-13");

        assertThat(found.disputes()).extracting(beside -> beside.claim().id()).contains("c-01", "c-03");
        assertThat(found.against().low()).isPositive();
        assertThat(found.against().origins())
                .extracting(Origin::source)
                .extracting(Term::label)
                .contains("US Department of State", "David Schenker");
    }

    @Test
    void a_planted_circle_is_named_and_counts_once() {
        assertThat(STORY.findings().relays().stream()
                        .filter(relay -> relay.kind() == Relay.Kind.CIRCULAR)
                        .map(Relay::reason))
                .containsExactly("Outlet D has it from Outlet B, and Outlet B has it from Outlet D.");
        assertThat(record("b-21").behind().high()).isEqualTo(1);
    }

    @Test
    void a_spokesman_in_two_wordings_is_misquoted_on_one_question() {
        SourceRecord found = record(STORY.ruleset().vocabulary().term("Pentagon spokesman"));

        assertThat(found.with(Event.MISQUOTED)).singleElement().satisfies(on -> {
            assertThat(on.question().text()).isEqualTo("How many Russian military aircraft came to Libya?");
            assertThat(on.events().get(Event.MISQUOTED)).containsExactly("d-42", "d-43");
        });
    }

    @Test
    void the_kremlin_was_contradicted_on_its_denials_with_the_claims_that_show_it() {
        SourceRecord found = record(STORY.ruleset().vocabulary().term("Kremlin"));

        assertThat(found.rate(Event.CONTRADICTED).count()).isPositive();
        assertThat(found.with(Event.CONTRADICTED))
                .flatExtracting(on -> on.events().get(Event.CONTRADICTED))
                .contains("b-13", "c-01");
        assertThat(found.rate(Event.CONTRADICTED).interval()).isEmpty();
    }

    private static ClaimRecord record(String id) {
        return ClaimRecord.of(
                claim(id),
                STORY.claims(),
                STORY.ruleset().checker(),
                STORY.ruleset().institutions());
    }

    private static SourceRecord record(Term source) {
        return SourceRecord.of(
                source,
                STORY.claims(),
                STORY.ruleset().checker(),
                STORY.ruleset().institutions());
    }

    private static Independence independence(String... ids) {
        List<Claim> claims = Stream.of(ids).map(LibyaRecordTest::claim).toList();
        return Independence.of(claims, STORY.ruleset().institutions());
    }

    private static Claim claim(String id) {
        return STORY.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
