package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.rule.Verdict;
import org.junit.jupiter.api.Test;

/** What claims do to those that are asked about is what every claim does to every other, of which the rest is left out. */
class BearingLawsTest {

    private static final int SEEDS = 300;
    private static final int CLAIMS = 40;

    @Test
    void what_bears_on_a_source_is_what_a_plain_look_at_every_two_claims_finds() {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> claims = new RandomClaims(seed).many(CLAIMS);
            String source = claims.get(0).origin().source();
            Predicate<Claim> own = claim -> claim.origin().source().equals(source);
            List<Bearing> found = bearings(claims, own);

            assertThat(outlines(found))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(outlines(Naive.bearings(claims).stream()
                            .filter(bearing -> own.test(bearing.first()) || own.test(bearing.second()))
                            .toList()));
            found.forEach(bearing -> verdicts.add(bearing.verdict()));
        }
        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
    }

    @Test
    void the_wording_changed_where_a_relay_says_so() {
        int changed = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> claims = new RandomClaims(seed).many(CLAIMS);
            Set<Set<String>> relays = World.check(claims).relays().stream()
                    .filter(relay -> relay.kind() == Relay.Kind.WORDING_CHANGED)
                    .map(relay -> relay.claims().stream().map(Claim::id).collect(Collectors.toSet()))
                    .collect(Collectors.toSet());

            for (Bearing bearing : bearings(claims, any -> true)) {
                assertThat(bearing.wordingChanged())
                        .as("seed %d: %s", seed, outline(bearing))
                        .isEqualTo(relays.contains(
                                Set.of(bearing.first().id(), bearing.second().id())));
                changed += bearing.wordingChanged() ? 1 : 0;
            }
        }
        assertThat(changed).isPositive();
    }

    private static List<Bearing> bearings(List<Claim> claims, Predicate<Claim> own) {
        List<Bearing> found = new ArrayList<>();
        World.checker().bearings(claims, own, found::add);
        return found;
    }

    private static List<String> outlines(List<Bearing> bearings) {
        return bearings.stream().map(BearingLawsTest::outline).toList();
    }

    private static String outline(Bearing bearing) {
        return String.join(
                " ",
                bearing.first().id(),
                bearing.second().id(),
                bearing.question().text(),
                bearing.verdict().name(),
                String.valueOf(bearing.oneUtterance()),
                String.valueOf(bearing.wordingChanged()),
                bearing.reason());
    }
}
