package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.junit.jupiter.api.Test;

/** What was looked at and what was not: no conflict found is not verification. */
class CoverageTest {

    @Test
    void counts_claims_pairs_and_why_pairs_were_not_comparable() {
        Coverage coverage = World.check(
                        count("a", "mercenaries", 1000).build(),
                        count("b", "mercenaries", 1000).build(),
                        count("c", "troops", 500).build(),
                        count("d", "mercenaries", 7).place("Syria").build(),
                        claim("e").about("mercenaries", "killed").build(),
                        claim("f").withheld().build())
                .coverage();

        assertThat(coverage.claims()).isEqualTo(6);
        assertThat(coverage.pairs()).as("that share a measure and a root place").isEqualTo(3);
        assertThat(coverage.compared()).isEqualTo(1);
        assertThat(coverage.notComparable()).isEqualTo(Map.of("unrelated-scope", 2L));
        assertThat(coverage.alone()).as("c, d, e and f met nothing").isEqualTo(4);
        assertThat(coverage.failed()).isEmpty();
        assertThat(coverage.judged()).isZero();
    }

    @Test
    void a_pair_that_shares_two_roots_is_counted_once() {
        Claim one = count("a", "mercenaries", 1000).place(null).build();

        assertThat(World.check(
                                one,
                                count("b", "mercenaries", 1000).build(),
                                count("c", "mercenaries", 9).place("Syria").build())
                        .coverage()
                        .pairs())
                .isEqualTo(2);
    }

    @Test
    void lists_the_names_that_the_vocabulary_does_not_know_each_once() {
        Coverage coverage = World.check(
                        count("a", "The  Aidar battalion", 5)
                                .object("Somebody")
                                .by("Kremlin", "TASS")
                                .build(),
                        count("b", "aidar Battalion", 5)
                                .place("Atlantis")
                                .by("TASS")
                                .build())
                .coverage();

        assertThat(coverage.unknownNames()).containsExactly("The Aidar battalion", "Atlantis", "Somebody", "TASS");
    }

    @Test
    void a_denial_that_names_an_unknown_claim_has_failed() {
        Coverage coverage =
                World.check(claim("a").denied("x9").build(), claim("b").build()).coverage();

        assertThat(coverage.failed()).containsExactly(new Failure("a", "denies 'x9', which is not among the claims"));
    }

    @Test
    void a_pair_that_fails_is_told_and_the_rest_is_found() {
        Claim lastDay = count("a", "mercenaries", 1000).asOf("+999999999-12-31").build();
        Claim dayBefore =
                count("b", "mercenaries", 2000).asOf("+999999999-12-30").build();
        Findings findings = World.check(
                lastDay,
                dayBefore,
                count("c", "mercenaries", 3000).build(),
                count("d", "mercenaries", 4000).build());

        assertThat(findings.coverage().failed())
                .containsExactly(new Failure(
                        "a, b", "Invalid value for Year (valid values -999999999 - 999999999): 1000000000"));
        assertThat(findings.coverage().pairs()).isEqualTo(6);
        assertThat(findings.coverage().compared()).isEqualTo(5);
        assertThat(findings.conflicts()).hasSize(1);
        assertThat(World.explain(lastDay, dayBefore).verdict()).isEqualTo("failed");
    }

    @Test
    void with_a_focus_only_what_concerns_the_claims_asked_about_is_counted_and_reported() {
        List<Claim> claims = List.of(
                count("a", "mercenaries", 1000).build(),
                count("b", "mercenaries", 2000).build(),
                count("c", "mercenaries", 9000).asOf("2010-01-01").build(),
                count("d", "troops", 5).by("X").build(),
                count("e", "troops", 50).by("Y").build(),
                count("f", "troops", 50).by("Y", "Z").build());

        Findings all = World.check(claims);
        Findings onlyA = check(claims, "a");
        Findings onlyD = check(claims, "d");

        assertThat(all.conflicts()).hasSize(2);
        assertThat(onlyA.conflicts()).hasSize(1).first().satisfies(conflict -> {
            assertThat(conflict.positions())
                    .as("whole, though only one was asked about")
                    .hasSize(3);
            assertThat(conflict.clashes()).hasSize(3);
        });
        assertThat(onlyA.coverage().claims()).isEqualTo(1);
        assertThat(onlyA.coverage().pairs()).isEqualTo(5);
        assertThat(onlyA.relays()).isEmpty();
        assertThat(onlyD.conflicts())
                .extracting(Conflict::fingerprint)
                .doesNotContain(onlyA.conflicts().get(0).fingerprint());
        assertThat(check(claims, "f").relays()).hasSize(1);
    }

    @Test
    void a_claim_that_stands_in_no_clash_brings_no_conflict_with_it() {
        List<Claim> claims = List.of(
                count("a", "mercenaries", 1000).build(),
                count("b", "mercenaries", 2000).build(),
                count("c", "mercenaries", 900).says(Figures.between(500, 5000)).build());

        assertThat(check(claims, "c").conflicts()).isEmpty();
        assertThat(check(claims, "c").coverage().compared()).isEqualTo(2);
    }

    @Test
    void two_claims_of_one_id_are_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> World.check(claim("a").build(), claim("a").build()))
                .withMessage("two claims have the id a");
    }

    private static Findings check(List<Claim> claims, String asked) {
        return World.checker().check(claims, claim -> claim.id().equals(asked));
    }

    private static ClaimBuilder count(String id, String who, long figure) {
        return claim(id).about(who, "present").says(Figures.in("person", Figures.exactly(figure)));
    }
}
