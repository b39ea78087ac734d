package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Figures;
import org.gainsay.claim.Hop;
import org.junit.jupiter.api.Test;

/** An origin is judged by its closest wording on record: its own words first, then the shortest chain. */
class ClosestWordingTest {

    private static final Claim FOURTEEN = jets("z")
            .says(Figures.about(14))
            .by("Pentagon spokesman", "Outlet C")
            .build();

    @Test
    void a_qualifier_lost_on_the_way_makes_no_contradiction() {
        Claim verbatim = jets("a")
                .says(sixAndTwo(Figures.atLeast(8), Figures.atLeast(6)))
                .quoting("interior minister", "Outlet C")
                .build();
        Claim reprinted = jets("b")
                .says(sixAndTwo(Figures.exactly(8), Figures.exactly(6)))
                .by("interior minister", "Bloomberg", "Outlet A")
                .build();

        assertThat(verdict(reprinted, FOURTEEN)).as("were it alone").isEqualTo("contradiction");

        Explanation explanation = explain(reprinted, FOURTEEN, List.of(verbatim, reprinted, FOURTEEN));
        assertThat(explanation.verdict()).isEqualTo("divergence");
        assertThat(explanation.sentence()).isEqualTo("Can both be true, but far apart.");
        assertThat(explanation.facts()).contains(new Fact("b", "judged by the closest wording of its origin, a"));

        Findings findings = World.check(verbatim, reprinted, FOURTEEN);
        assertThat(findings.conflicts()).hasSize(1).first().satisfies(conflict -> {
            assertThat(conflict.verdict()).hasToString("DIVERGENCE");
            assertThat(conflict.positions())
                    .extracting(position ->
                            position.claims().stream().map(Claim::id).toList())
                    .containsExactly(List.of("a", "b"), List.of("z"));
        });
        assertThat(findings.relays())
                .extracting(Relay::kind, Relay::reason)
                .containsExactly(tuple(
                        Relay.Kind.WORDING_CHANGED,
                        "interior minister: 'at least 6 MiG-29 and 2 Su-24' and '6 MiG-29 and 2 Su-24'."));
    }

    @Test
    void without_own_words_the_shorter_chain_is_closer() {
        Claim near =
                jets("b").says(Figures.atLeast(8)).by("minister", "Outlet A").build();
        Claim far = jets("a")
                .says(Figures.exactly(8))
                .by("minister", "Outlet A", "Outlet B")
                .build();

        assertThat(explain(far, FOURTEEN, List.of(near, far, FOURTEEN)).verdict())
                .isEqualTo("divergence");
        assertThat(explain(near, FOURTEEN, List.of(near, far, FOURTEEN)).verdict())
                .isEqualTo("divergence");
    }

    @Test
    void of_two_of_its_own_wordings_the_one_with_the_figure_that_was_printed_is_meant() {
        Claim first = jets("a").says(Figures.exactly(8)).by("minister").build();
        Claim second = jets("b").says(Figures.exactly(14)).by("minister").build();
        Claim printed =
                jets("c").says(Figures.about(14)).by("minister", "Outlet A").build();

        assertThat(explain(printed, FOURTEEN, List.of(first, second, printed, FOURTEEN))
                        .facts())
                .contains(new Fact("c", "judged by the closest wording of its origin, b"));
    }

    @Test
    void the_gates_are_for_the_claims_as_they_stand() {
        Claim anywhere =
                jets("a").place(null).says(Figures.exactly(8)).by("minister").build();
        Claim inLibya =
                jets("b").says(Figures.exactly(8)).by("minister", "Outlet A").build();
        Claim inSyria = jets("c").place("Syria").says(Figures.exactly(20)).build();

        assertThat(explain(anywhere, inSyria, List.of(anywhere, inLibya, inSyria))
                        .verdict())
                .isEqualTo("contradiction");
        assertThat(explain(inLibya, inSyria, List.of(anywhere, inLibya, inSyria))
                        .verdict())
                .isEqualTo("not-comparable");
    }

    @Test
    void reports_of_one_statement_are_never_set_against_each_other() {
        Claim verbatim = jets("a")
                .says(Figures.exactly(8))
                .quoting("minister", "Outlet C")
                .build();
        Claim reported =
                jets("b").says(Figures.exactly(14)).by("minister", "Outlet A").build();

        Explanation explanation = World.explain(verbatim, reported);

        assertThat(explanation.verdict()).isEqualTo("agreement");
        assertThat(explanation.reason()).isEqualTo("8 and 14 report one statement of minister.");
    }

    @Test
    void statements_of_two_days_are_two_statements() {
        Claim early = jets("a")
                .says(Figures.exactly(8))
                .by("minister", "Outlet C")
                .saidOn("2020-05-20")
                .build();
        Claim late = jets("b")
                .says(Figures.exactly(14))
                .by("minister", "Outlet A")
                .saidOn("2020-05-29")
                .build();

        assertThat(World.explain(early, late).verdict()).isEqualTo("contradiction");
    }

    @Test
    void an_unnamed_origin_has_no_closest_wording() {
        Claim near =
                jets("a").says(Figures.atLeast(8)).by(unnamed("an official")).build();
        Claim far = jets("b")
                .says(Figures.exactly(8))
                .by(unnamed("an official"), Hop.of("Outlet A"))
                .build();

        assertThat(explain(far, FOURTEEN, List.of(near, far, FOURTEEN)).verdict())
                .isEqualTo("contradiction");
    }

    private static Hop unnamed(String description) {
        return new Hop(description, null, false, false);
    }

    private static Estimate sixAndTwo(Estimate whole, Estimate six) {
        return Figures.sum("fighter jets", whole, Figures.of("MiG-29", six), Figures.of("Su-24", Figures.exactly(2)));
    }

    private static ClaimBuilder jets(String id) {
        return claim(id).about("fighter jets", "delivered");
    }

    private static String verdict(Claim one, Claim other) {
        return World.explain(one, other).verdict();
    }

    private static Explanation explain(Claim one, Claim other, List<Claim> all) {
        return Explanation.of(one, other, all, World.VOCABULARY, World.RULES);
    }
}
