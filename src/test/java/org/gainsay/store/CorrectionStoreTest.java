package org.gainsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gainsay.store.Claims.claim;
import static org.gainsay.store.Claims.located;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Correction;
import org.gainsay.input.InvalidInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionStoreTest {

    private static final Instant NOW = Instant.parse("2020-07-24T10:15:30.123456789Z");
    private static final Claim READ = claim("c1", "fighter");
    private static final Claim FIXED = claim("c1", "fighters");

    private final Dataset dataset = new Dataset(DatasetLocation.memory());
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final ClaimStore claims = new ClaimStore(dataset, clock);
    private final CorrectionStore corrections = new CorrectionStore(dataset, clock);

    @BeforeEach
    void load() {
        claims.save(located(READ), WhenKnown.REFUSE);
    }

    @AfterEach
    void close() {
        dataset.close();
    }

    @Test
    void a_corrected_claim_stands_in_for_the_one_that_was_loaded() {
        corrections.correct(FIXED, "Ana", "misread");
        assertThat(claims.all()).containsExactly(FIXED);
        assertThat(claims.find("c1")).contains(FIXED);
        assertThat(claims.values(ClaimField.SUBJECT)).containsExactly("fighters");
    }

    @Test
    void a_dropped_claim_is_gone_from_what_is_compared() {
        corrections.drop("c1", "Ana", "no claim at all");
        assertThat(claims.all()).isEmpty();
        assertThat(claims.count()).isZero();
        assertThat(claims.find("c1")).isEmpty();
        assertThat(claims.findByPrefix("c")).isEmpty();
        assertThat(claims.values(ClaimField.SUBJECT)).isEmpty();
    }

    @Test
    void what_is_restored_stands_as_it_was_loaded() {
        corrections.correct(FIXED, "Ana", "misread");
        corrections.drop("c1", "Ben", "no claim at all");
        assertThat(claims.corrected()).containsExactly(FIXED);
        corrections.restore("c1", "Ana", "it was right");
        assertThat(claims.all()).containsExactly(READ);
        assertThat(claims.corrected()).isEmpty();
        assertThat(corrections.history("c1")).last().isEqualTo(new Correction(null, READ, "Ana", "it was right", NOW));
    }

    @Test
    void a_denial_names_no_claim_that_was_dropped() {
        claims.save(located(claim("c2", "guards").denying(List.of("c1", "c3"))), WhenKnown.REFUSE);
        corrections.drop("c1", "Ana", "no claim at all");
        assertThat(claims.all()).singleElement().extracting(Claim::denies).isEqualTo(List.of("c3"));
        assertThat(claims.dropped()).containsExactly(READ);
    }

    @Test
    void everything_that_ever_stood_is_kept_with_who_and_why() {
        corrections.correct(FIXED, "Ana", "misread");
        corrections.drop("c1", "Ben", "said elsewhere");
        corrections.correct(READ, "Ana", "it was right after all");
        assertThat(corrections.history("c1"))
                .containsExactly(
                        new Correction(READ, FIXED, "Ana", "misread", NOW),
                        new Correction(FIXED, null, "Ben", "said elsewhere", NOW),
                        new Correction(null, READ, "Ana", "it was right after all", NOW));
        assertThat(claims.all()).containsExactly(READ);
    }

    @Test
    void a_claim_as_it_was_loaded_has_no_history() {
        assertThat(corrections.history("c1")).isEmpty();
        assertThat(corrections.history("unheard of")).isEmpty();
    }

    @Test
    void loading_the_same_file_again_undoes_no_correction() {
        corrections.correct(FIXED, "Ana", "misread");
        for (WhenKnown whenKnown : WhenKnown.values()) {
            assertThat(claims.save(located(READ), whenKnown)).isEqualTo(new LoadResult(0, 1, 0, List.of()));
            assertThat(claims.all()).containsExactly(FIXED);
        }
    }

    @Test
    void loading_the_same_file_again_brings_no_dropped_claim_back() {
        corrections.drop("c1", "Ana", "no claim at all");
        for (WhenKnown whenKnown : WhenKnown.values()) {
            assertThat(claims.save(located(READ), whenKnown)).isEqualTo(new LoadResult(0, 1, 0, List.of()));
            assertThat(claims.all()).isEmpty();
        }
    }

    @Test
    void a_file_that_already_says_what_a_person_corrected_changes_nothing() {
        corrections.correct(FIXED, "Ana", "misread");
        assertThat(claims.save(located(FIXED), WhenKnown.REFUSE)).isEqualTo(new LoadResult(0, 1, 0, List.of()));
        assertThat(corrections.history("c1")).hasSize(1);
    }

    @Test
    void a_third_content_is_refused_beside_a_correction() {
        corrections.correct(FIXED, "Ana", "misread");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> claims.save(located(claim("c1", "jets")), WhenKnown.REFUSE));
        assertThat(claims.all()).containsExactly(FIXED);
    }

    @Test
    void what_a_load_replaces_is_kept_too() {
        corrections.correct(FIXED, "Ana", "misread");
        Claim later = claim("c1", "jets");
        claims.save(located(later), WhenKnown.REPLACE);
        assertThat(claims.all()).containsExactly(later);
        assertThat(corrections.history("c1"))
                .containsExactly(
                        new Correction(READ, FIXED, "Ana", "misread", NOW),
                        new Correction(FIXED, later, "", "loaded from claims.jsonl", NOW));
    }

    @Test
    void a_claim_that_the_dataset_never_had_cannot_be_corrected() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> corrections.correct(claim("c2", "jets"), "Ana", "misread"))
                .withMessage("No claim has the id c2");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> corrections.drop("c2", "Ana", "misread"))
                .withMessage("No claim has the id c2");
    }
}
