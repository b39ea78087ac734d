package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.format.ClaimJson;
import org.gainsay.format.ClaimLine;
import org.gainsay.format.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What a command may tell of what is confidential. */
class DiscretionTest {

    private final Claim open = ClaimBuilder.claim("open").denied("secret").build();
    private final Claim secret = confidential(ClaimBuilder.claim("secret").build());

    @Test
    void a_table_on_a_terminal_shows_all() throws Exception {
        Discretion discretion = new Discretion(false);

        List<Claim> told = discretion.during(true, () -> discretion.of(List.of(open, secret), Claim::confidential));

        assertThat(told).containsExactly(open, secret);
        assertThat(discretion.keptBack()).isZero();
    }

    @Test
    void on_a_terminal_a_claim_of_a_confidential_source_is_marked() {
        Claim told = ClaimBuilder.claim("told").by("informer").build();

        assertThat(new Discretion(true).of(List.of(open, told), claim -> claim.origin()
                        .source()
                        .equals("informer")))
                .containsExactly(open, told.keptConfidential());
        assertThat(told.keptConfidential().confidential()).isTrue();
    }

    @Test
    void every_other_output_shows_nothing_of_it_and_counts_it() throws Exception {
        Discretion discretion = new Discretion(true);

        List<Claim> told = discretion.during(false, () -> discretion.of(List.of(open, secret), Claim::confidential));

        assertThat(told).containsExactly(open.denying(List.of()));
        assertThat(discretion.keptBack()).isEqualTo(1);
    }

    @Test
    void between_two_commands_it_is_as_it_was_before() throws Exception {
        Discretion discretion = new Discretion(true);

        discretion.during(false, () -> discretion.of(List.of(secret), Claim::confidential));

        assertThat(discretion.of(List.of(secret), Claim::confidential)).containsExactly(secret);
    }

    private static Claim confidential(Claim claim) {
        ObjectNode json = ClaimJson.toJson(claim);
        json.put("confidential", true);
        return ClaimLine.parse(Json.MAPPER.writeValueAsString(json));
    }
}
