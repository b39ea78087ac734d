package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Hop;
import org.junit.jupiter.api.Test;

/** What a further claim changes in what was found before, and what it never changes. */
class FurtherClaimLawsTest {

    private static final int SEEDS = 300;
    private static final int CLAIMS = 40;

    @Test
    void a_further_voice_moves_no_fingerprint_and_weakens_no_conflict() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> claims = claims(seed);
            Claim further = Retold.by(claims.get(0), "further", Hop.of("a voice not heard before"));
            Map<String, Conflict> before = byFingerprint(claims);
            Map<String, Conflict> after = byFingerprint(with(claims, further));

            assertThat(after.keySet()).as("seed %d", seed).containsAll(before.keySet());
            before.forEach((fingerprint, conflict) -> assertThat(after.get(fingerprint))
                    .matches(now -> now.verdict().compareTo(conflict.verdict()) <= 0));
        }
    }

    @Test
    void a_repetition_adds_no_conflict_no_position_and_no_verdict() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> claims = claims(seed);
            Claim reprint = Retold.reprinted(claims.get(1), "reprint");

            assertThat(outline(with(claims, reprint))).as("seed %d", seed).isEqualTo(outline(claims));
        }
    }

    @Test
    void a_statement_that_takes_no_side_adds_context_and_nothing_else() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> claims = claims(seed);
            Claim withheld = Retold.withheld(claims.get(0), "withheld");

            assertThat(outline(with(claims, withheld))).as("seed %d", seed).isEqualTo(outline(claims));
        }
    }

    @Test
    void a_claim_on_another_matter_changes_nothing_at_all() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> claims = claims(seed);
            Claim other = ClaimBuilder.claim("other")
                    .about("weather", "observed")
                    .place("Atlantis")
                    .by("a voice not heard before")
                    .build();

            assertThat(Told.conflicts(World.check(with(claims, other)).conflicts()))
                    .as("seed %d", seed)
                    .isEqualTo(Told.conflicts(World.check(claims).conflicts()));
        }
    }

    /** Every conflict with its verdict and how many positions it has. */
    private static Map<String, String> outline(List<Claim> claims) {
        Map<String, String> outline = new TreeMap<>();
        byFingerprint(claims)
                .forEach((fingerprint, conflict) -> outline.put(
                        fingerprint,
                        conflict.verdict() + " " + conflict.positions().size()));
        return outline;
    }

    private static Map<String, Conflict> byFingerprint(List<Claim> claims) {
        return World.check(claims).conflicts().stream()
                .collect(Collectors.toMap(Conflict::fingerprint, Function.identity()));
    }

    private static List<Claim> with(List<Claim> claims, Claim further) {
        List<Claim> all = new ArrayList<>(claims);
        all.add(further);
        return all;
    }

    private static List<Claim> claims(long seed) {
        return new RandomClaims(seed).many(CLAIMS);
    }
}
