package org.gainsay.credibility.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gainsay.source.Assertion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every method, whatever is asserted. */
class ConsensusLawsTest {

    private static final int SEEDS = 100;

    @ParameterizedTest
    @EnumSource
    void the_order_of_the_rows_changes_not_a_digit(ConsensusMethod method) {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Assertion> claims = random(seed);
            List<Assertion> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, new Random(seed));

            Consensus one = Said.by(method, claims);
            Consensus other = Said.by(method, shuffled);

            assertThat(Said.trust(one)).as("seed %d", seed).isEqualTo(Said.trust(other));
            assertThat(one.beliefs().toList())
                    .as("seed %d", seed)
                    .isEqualTo(other.beliefs().toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_stands_twice_counts_once(ConsensusMethod method) {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Assertion> claims = random(seed);
            List<Assertion> repeated = new ArrayList<>(claims);
            repeated.addAll(claims.subList(0, claims.size() / 2));

            assertThat(Said.trust(Said.by(method, repeated)))
                    .as("seed %d", seed)
                    .isEqualTo(Said.trust(Said.by(method, claims)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_play_no_part(ConsensusMethod method) {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Assertion> claims = random(seed);
            Map<String, Double> trust = Said.trust(Said.by(method, claims));
            Map<String, Double> renamed = Said.trust(Said.by(
                    method,
                    claims.stream()
                            .map(claim ->
                                    new Assertion(mirrored(claim.source()), "of " + claim.variable(), claim.value()))
                            .toList()));

            String what = "seed " + seed;
            trust.forEach((source, score) ->
                    assertThat(renamed.get(mirrored(source))).as(what).isCloseTo(score, within(1e-9)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_score_lies_between_0_and_1(ConsensusMethod method) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Consensus consensus = Said.by(method, random(seed));

            assertThat(Said.trust(consensus).values()).as("seed %d", seed).allMatch(score -> 0 <= score && score <= 1);
            assertThat(Said.belief(consensus).values()).as("seed %d", seed).allMatch(score -> 0 <= score && score <= 1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"VOTING", "SUMS", "TRUTHFINDER", "CRH", "MEDIAN"})
    void where_all_agree_all_are_trusted_alike(ConsensusMethod method) {
        Consensus consensus = Said.by(method, Said.all("a x 1", "b x 1", "c x 1", "a y 2", "b y 2", "c y 2"));

        assertThat(Said.trust(consensus).values().stream().distinct()).hasSize(1);
        assertThat(consensus.beliefs()).allMatch(variable -> variable.values().size() == 1);
    }

    /** Sorts the other way round. */
    private static String mirrored(String source) {
        return "s" + (100 - Integer.parseInt(source.substring(1)));
    }

    private static List<Assertion> random(long seed) {
        Random random = new Random(seed);
        List<Assertion> claims = new ArrayList<>();
        int sources = 2 + random.nextInt(8);
        int variables = 1 + random.nextInt(8);
        for (int source = 0; source < sources; source++) {
            for (int variable = 0; variable < variables; variable++) {
                if (random.nextInt(3) > 0) {
                    claims.add(new Assertion("s" + (10 + source), "v" + variable, "" + random.nextInt(4)));
                }
            }
        }
        claims.add(new Assertion("s99", "v0", "0"));
        return claims;
    }
}
