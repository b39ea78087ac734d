package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Role;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.gainsay.format.ClaimEdit.Clearable;
import org.gainsay.format.ClaimEdit.Field;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;
import org.gainsay.quantity.QuantityReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimEditTest {

    private static final Hop OFFICIAL = new Hop("an official", Role.SAID, false, true);
    private static final Hop AGENCY = new Hop("the agency", Role.QUOTED, true, false);
    private static final Hop PAPER = Hop.of("the paper");
    private static final Claim READ =
            ClaimBuilder.claim("c1").by(OFFICIAL, AGENCY, PAPER).readByMachine().build();

    private final QuantityReader quantities = new QuantityReader();
    private final Problems problems = new Problems();

    @Test
    void what_is_fixed_is_accepted_and_keeps_its_id() {
        Claim fixed = edited(READ, Field.SUBJECT, "guards");

        assertThat(fixed.id()).isEqualTo("c1");
        assertThat(fixed.proposition().subject()).isEqualTo("guards");
        assertThat(READ.awaitsAcceptance()).isTrue();
        assertThat(fixed.awaitsAcceptance()).isFalse();
    }

    @Test
    void another_speaker_takes_the_place_and_the_role_of_the_innermost_and_is_named() {
        assertThat(edited(READ, Field.SPEAKER, "the minister").attribution())
                .containsExactly(new Hop("the minister", Role.SAID, true, true), AGENCY, PAPER);
    }

    @Test
    void a_speaker_is_put_before_the_documents_own_voice() {
        Claim ownVoice = ClaimBuilder.claim("c1").by(PAPER).build();

        assertThat(edited(ownVoice, Field.SPEAKER, "the minister [said]").attribution())
                .containsExactly(new Hop("the minister", Role.SAID, true, false), PAPER);
    }

    @Test
    void where_the_publisher_speaks_it_is_the_documents_own_voice() {
        assertThat(edited(READ, Field.SPEAKER, "the paper").attribution()).containsExactly(PAPER);
    }

    @ParameterizedTest
    @CsvSource({
        "a wire, an official|a wire|the paper",
        "a wire > the paper, an official|a wire|the paper",
        "a wire > a station, an official|a wire|a station|the paper",
    })
    void a_chain_leads_from_the_speaker_to_the_publisher(String through, String sources) {
        assertThat(edited(READ, Field.THROUGH, through).attribution())
                .extracting(Hop::source)
                .containsExactly(sources.split("\\|", -1));
    }

    @Test
    void a_cleared_chain_leaves_speaker_and_publisher() {
        assertThat(cleared(READ, Clearable.THROUGH).attribution()).containsExactly(OFFICIAL, PAPER);
    }

    @Test
    void a_chain_without_a_speaker_is_refused() {
        Claim ownVoice = ClaimBuilder.claim("c1").by(PAPER).build();

        assertThat(new ClaimEdit(Map.of(Field.THROUGH, "a wire"), Set.of()).of(ownVoice, quantities::readOne, problems))
                .isEmpty();
        assertThat(problems.found())
                .extracting(Problem::toString)
                .containsExactly("c1: --through needs a speaker: the claim is in its document's own voice;"
                        + " --speaker says who speaks");
    }

    @Test
    void the_words_of_a_figure_are_read_and_what_they_do_not_name_stays() {
        Claim counted = edited(READ, Field.ESTIMATE, "2,000 hired guns");
        Claim fixed = edited(counted, Field.ESTIMATE, "up to 1,200");

        assertThat(fixed.estimate()).satisfies(estimate -> {
            assertThat(Objects.requireNonNull(estimate).high()).isEqualByComparingTo("1200");
            assertThat(estimate.low()).isNull();
            assertThat(estimate.of()).isEqualTo("hired guns");
        });
    }

    @Test
    void another_polarity_brings_its_usual_stance_and_a_stance_its_polarity() {
        Claim denied = edited(READ, Field.POLARITY, "denied");
        Claim declined = edited(denied, Field.STANCE, "cannot-confirm");

        assertThat(denied.stance()).isEqualTo(Stance.DENIES);
        assertThat(declined.polarity()).isEqualTo(Polarity.WITHHELD);
        assertThat(declined.stance()).isEqualTo(Stance.CANNOT_CONFIRM);
    }

    @Test
    void a_claim_that_is_no_denial_after_all_names_nothing_as_denied() {
        Claim denial = ClaimBuilder.claim("c1").denied("c2").build();

        assertThat(edited(denial, Field.POLARITY, "asserted").denies()).isEmpty();
        assertThat(edited(denial, Field.STANCE, "rejects").denies()).containsExactly("c2");
    }

    @Test
    void a_time_that_a_person_gives_is_stated_unless_said_otherwise() {
        Claim dated = edited(READ, Field.AS_OF, "2020-05/..");
        Claim inferred = edited(dated, Field.AS_OF_BASIS, "inferred");

        assertThat(dated.asOf().basis()).isEqualTo(TimeBasis.STATED);
        assertThat(dated.asOf().period()).hasToString("2020-05-01/..");
        assertThat(inferred.asOf().basis()).isEqualTo(TimeBasis.INFERRED);
        assertThat(cleared(dated, Clearable.AS_OF).asOf().period()).isNull();
    }

    @Test
    void everything_that_is_wrong_is_told_as_the_reader_of_files_would_tell_it() {
        ClaimEdit edit = new ClaimEdit(
                Map.of(Field.AS_OF, "May", Field.ESTIMATE, "a good many", Field.SUBJECT, " ", Field.SAID_ON, "2020-5"),
                Set.of());

        assertThat(edit.of(READ, quantities::readOne, problems)).isEmpty();
        assertThat(problems.found())
                .extracting(Problem::toString)
                .anyMatch(line -> line.startsWith("c1: 'asOf.from' is 'May'; a date such as 2020"))
                .anyMatch(line -> line.startsWith("c1: 'estimate': no figure is read in 'a good many'"))
                .anyMatch(line -> line.startsWith("c1: 'subject' is empty"))
                .anyMatch(line -> line.startsWith("c1: 'saidOn' is '2020-5'"));
    }

    @Test
    void a_stance_that_belies_its_polarity_is_refused() {
        ClaimEdit edit = new ClaimEdit(Map.of(Field.POLARITY, "asserted", Field.STANCE, "denies"), Set.of());

        assertThat(edit.of(READ, quantities::readOne, problems)).isEmpty();
        assertThat(problems.found())
                .extracting(Problem::toString)
                .containsExactly("c1: who denies has not asserted it; denies goes with denied");
    }

    private Claim edited(Claim claim, Field field, String value) {
        return new ClaimEdit(Map.of(field, value), Set.of())
                .of(claim, quantities::readOne, problems)
                .orElseThrow(() -> new AssertionError(problems.found()));
    }

    private Claim cleared(Claim claim, Clearable field) {
        return new ClaimEdit(Map.of(), Set.of(field))
                .of(claim, quantities::readOne, problems)
                .orElseThrow(() -> new AssertionError(problems.found()));
    }
}
