package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.rule.DenialRule;
import org.gainsay.rule.Verdict;
import org.junit.jupiter.api.Test;

/** What holds for all that is found among any claims. */
class FindingsLawsTest {

    private static final int SEEDS = 300;
    private static final int CLAIMS = 40;

    @Test
    void the_sample_knows_every_verdict_and_every_kind_of_relay() {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        Set<Relay.Kind> kinds = EnumSet.noneOf(Relay.Kind.class);
        for (long seed = 0; seed < SEEDS; seed++) {
            verdicts.addAll(Naive.verdicts(claims(seed)).values());
            World.check(claims(seed)).relays().forEach(relay -> kinds.add(relay.kind()));
        }

        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
        assertThat(kinds).containsExactlyInAnyOrder(Relay.Kind.values());
    }

    @Test
    void the_order_of_the_claims_plays_no_part() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> shuffled = new ArrayList<>(claims(seed));
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(Told.all(World.check(shuffled)))
                    .as("seed %d", seed)
                    .isEqualTo(Told.all(World.check(claims(seed))));
        }
    }

    @Test
    void the_unit_in_which_a_figure_is_given_plays_no_part() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> inMetres =
                    claims(seed).stream().map(FindingsLawsTest::inMetres).toList();

            assertThat(Told.all(World.check(inMetres)))
                    .as("seed %d", seed)
                    .isEqualTo(Told.all(World.check(claims(seed))));
        }
    }

    @Test
    void blocking_loses_no_pair_and_no_pair_is_compared_twice() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(World.check(claims(seed)).coverage().compared())
                    .as("seed %d", seed)
                    .isEqualTo(Naive.verdicts(claims(seed)).size());
        }
    }

    @Test
    void every_pair_that_clashes_stands_in_some_clash_and_every_clash_on_a_pair_of_its_verdict() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Map<Set<String>, Verdict> open = new HashMap<>(Naive.verdicts(claims(seed)));
            open.values().removeIf(verdict -> !verdict.isClash());
            Map<Set<String>, Verdict> clashing = Map.copyOf(open);
            for (Conflict conflict : World.check(claims(seed)).conflicts()) {
                for (Clash clash : conflict.clashes()) {
                    List<Set<String>> pairs = pairs(conflict, clash);
                    assertThat(pairs).as("seed %d", seed).anyMatch(pair -> clashing.get(pair) == clash.verdict());
                    pairs.forEach(open::remove);
                }
            }
            assertThat(open).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void a_claim_stands_once_in_a_conflict_and_agrees_with_its_whole_position() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Map<Set<String>, Verdict> verdicts = Naive.verdicts(claims(seed));
            for (Conflict conflict : World.check(claims(seed)).conflicts()) {
                assertThat(Told.ids(conflict.claims())).as("seed %d", seed).doesNotHaveDuplicates();
                if (!(conflict.question().rule() instanceof DenialRule)) {
                    conflict.positions().forEach(position -> assertThat(pairs(position.claims(), position.claims()))
                            .allMatch(pair -> verdicts.get(pair) == Verdict.AGREEMENT));
                }
            }
        }
    }

    @Test
    void a_fingerprint_stands_for_one_conflict() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(World.check(claims(seed)).conflicts())
                    .as("seed %d", seed)
                    .extracting(Conflict::fingerprint)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void asking_about_one_claim_finds_the_conflicts_in_which_it_clashes_and_each_whole() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> claims = claims(seed);
            String asked = claims.get(0).id();
            Map<Set<String>, Verdict> verdicts = Naive.verdicts(claims);
            List<Conflict> concerned = World.check(claims).conflicts().stream()
                    .filter(conflict -> conflict.clashes().stream()
                            .flatMap(clash -> pairs(conflict, clash).stream())
                            .filter(pair -> pair.contains(asked))
                            .anyMatch(pair -> verdicts.getOrDefault(pair, Verdict.COMPATIBLE)
                                    .isClash()))
                    .toList();

            Findings findings =
                    World.checker().check(claims, claim -> claim.id().equals(asked));

            assertThat(Told.conflicts(findings.conflicts())).as("seed %d", seed).isEqualTo(Told.conflicts(concerned));
        }
    }

    private static Claim inMetres(Claim claim) {
        Estimate estimate = claim.estimate();
        return estimate == null || !"km".equals(estimate.unit())
                ? claim
                : Retold.saying(claim, Retold.times(1000, "metre", estimate));
    }

    private static List<Set<String>> pairs(Conflict conflict, Clash clash) {
        return pairs(
                conflict.positions().get(clash.a()).claims(),
                conflict.positions().get(clash.b()).claims());
    }

    private static List<Set<String>> pairs(List<Claim> some, List<Claim> others) {
        return some.stream()
                .flatMap(one -> others.stream()
                        .filter(other -> !one.id().equals(other.id()))
                        .map(other -> Set.of(one.id(), other.id())))
                .toList();
    }

    private static List<Claim> claims(long seed) {
        return new RandomClaims(seed).many(CLAIMS);
    }
}
