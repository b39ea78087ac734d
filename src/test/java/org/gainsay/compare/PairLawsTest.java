package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Polarity;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.rule.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for any two claims. */
class PairLawsTest {

    private static final int SEEDS = 3000;

    @Test
    void the_order_in_which_two_claims_are_given_plays_no_part() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> pair = pair(seed);

            assertThat(World.explain(pair.get(0), pair.get(1)))
                    .as("seed %d", seed)
                    .isEqualTo(World.explain(pair.get(1), pair.get(0)));
        }
    }

    @Test
    void which_of_two_ids_is_the_smaller_plays_no_part() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> pair = pair(seed);
            if (pair.get(1).denies().contains(pair.get(0).id())) {
                continue;
            }
            Claim last = Retold.withId(pair.get(0), "z");

            assertThat(World.explain(last, pair.get(1)).verdict())
                    .as("seed %d: %s", seed, pair)
                    .isEqualTo(World.explain(pair.get(0), pair.get(1)).verdict());
        }
    }

    @Test
    void no_claim_clashes_with_itself_nor_with_its_like_of_another_source() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Claim claim = pair(seed).get(0);
            Claim twin = Retold.withId(claim, "twin");
            Claim other = Retold.by(claim, "other", Hop.of("Somebody else"));

            assertThat(List.of(claim, twin, other)).as("seed %d", seed).noneMatch(same -> clashes(claim, same));
        }
    }

    @Test
    void widening_an_interval_never_makes_a_contradiction() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> pair = pair(seed);
            Estimate estimate = pair.get(0).estimate();
            if (estimate == null || isDenied(pair)) {
                continue;
            }
            Claim wider = Retold.saying(pair.get(0), wider(estimate, new Random(seed)));

            assertThat(contradicts(wider, pair.get(1)) && !contradicts(pair.get(0), pair.get(1)))
                    .as(
                            "seed %d: %s made %s against %s",
                            seed, estimate, wider.estimate(), pair.get(1).estimate())
                    .isFalse();
        }
    }

    @Test
    void weakening_a_modality_never_makes_a_contradiction() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> pair = pair(seed);
            Claim weaker = Retold.only(pair.get(0), Modality.POSSIBLE);

            assertThat(contradicts(weaker, pair.get(1))).as("seed %d", seed).isFalse();
        }
    }

    private static List<Claim> pair(long seed) {
        return new RandomClaims(seed).many(2);
    }

    private static boolean isDenied(List<Claim> pair) {
        return pair.stream().anyMatch(claim -> claim.polarity() == Polarity.DENIED);
    }

    private static boolean clashes(Claim one, Claim other) {
        Verdict verdict = verdict(one, other);
        return verdict != null && verdict.isClash();
    }

    private static boolean contradicts(Claim one, Claim other) {
        Verdict verdict = verdict(one, other);
        return verdict == Verdict.CONTRADICTION || verdict == Verdict.TWO_VERSIONS;
    }

    private static @Nullable Verdict verdict(Claim one, Claim other) {
        Statement first = Statement.of(one, World.VOCABULARY);
        Statement second = Statement.of(other, World.VOCABULARY);
        Utterances utterances = new Utterances(List.of(List.of(first, second)), World.VOCABULARY, World.RULES);
        return new PairComparison(World.VOCABULARY, World.RULES, utterances, new Evidence(false)).compare(first, second)
                        instanceof Compared compared
                ? compared.verdict()
                : null;
    }

    private static Estimate wider(Estimate estimate, Random random) {
        BigDecimal more = BigDecimal.valueOf(random.nextInt(12));
        BigDecimal low = estimate.low() == null || random.nextInt(4) == 0
                ? null
                : estimate.low().subtract(more);
        BigDecimal high = estimate.high() == null || random.nextInt(4) == 0
                ? null
                : estimate.high().add(more);
        boolean nothing = low == null && high == null && estimate.best() == null;
        return new Estimate(
                estimate.text(),
                estimate.stated(),
                estimate.bound(),
                nothing ? BigDecimal.ZERO : low,
                estimate.best(),
                high,
                low != null && estimate.lowExclusive() && random.nextBoolean(),
                high != null && estimate.highExclusive() && random.nextBoolean(),
                estimate.unit(),
                estimate.of(),
                estimate.parts());
    }
}
