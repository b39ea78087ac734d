package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.gainsay.claim.Claim;
import org.junit.jupiter.api.Test;

class ClaimLineTest {

    @Test
    void a_claim_of_any_shape_comes_back_from_its_line() {
        for (Claim claim : new RandomClaims(7).list(2000)) {
            String line = ClaimLine.of(claim);
            assertThat(line).doesNotContain("\n");
            assertThat(ClaimLine.parse(line)).isEqualTo(claim);
        }
    }

    @Test
    void figures_that_make_no_estimate_are_an_error() {
        String line =
                """
                {"id": "c1", "subject": "jets", "predicate": "present", "polarity": "asserted",
                 "attribution": [{"source": "UN"}], "estimate": {"text": "6", "bound": "exact", "low": 7, "high": 6}}
                """;
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ClaimLine.parse(line))
                .withMessageContaining("low 7 is above high 6");
    }
}
