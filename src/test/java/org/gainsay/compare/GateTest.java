package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import org.gainsay.claim.Claim;
import org.gainsay.claim.Figures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gates, in their order: the same measure, then scope, then unit, then usable estimates. */
class GateTest {

    @ParameterizedTest(name = "{0} {1} {2} {3}, {4} {5} {6} {7}: {8}")
    @CsvSource(
            textBlock =
                    """
                    people,  killed,    item,   8, troops,   present,   person, ,  different-measure
                    people,  killed,    item,   8, aircraft, killed,    person, ,  unrelated-scope
                    people,  killed,    item,   8, people,   killed,    person, ,  no-estimate
                    people,  killed,    item,   8, people,   killed,    person, 8, different-unit
                    people,  linked to, person, 8, people,   owned by,  person, 9, different-measure
                    people,  linked to, person, 8, people,   linked to, person, 9, ''
                    people,  delivered, person, 8, people,   present,   person, 9, different-measure
                    people,  arrive,    person, 8, people,   present,   person, 9, ''
                    aircraft, arrive,   item,   8, aircraft, delivered, item,   9, ''
                    aircraft, present,  item,   8, aircraft, delivered, item,   9, different-measure
                    """)
    void stop_a_pair_at_the_first_that_it_fails(
            String subject,
            String predicate,
            String unit,
            @Nullable Long figure,
            String otherSubject,
            String otherPredicate,
            String otherUnit,
            @Nullable Long otherFigure,
            String obstacle) {
        Claim one = statement("a", subject, predicate, unit, figure);
        Claim other = statement("b", otherSubject, otherPredicate, otherUnit, otherFigure);

        Explanation explanation = World.explain(one, other);

        assertThat(stoppedAt(explanation)).isEqualTo(obstacle);
        assertThat(World.explain(other, one)).isEqualTo(explanation);
    }

    @Test
    void a_statement_that_takes_no_side_meets_nothing() {
        assertThat(World.explain(
                                claim("a").withheld().build(),
                                claim("b").says(Figures.exactly(5)).build())
                        .reason())
                .isEqualTo("Not comparable: one of them takes no side.");
    }

    @Test
    void every_fact_is_told_in_the_order_of_the_gates() {
        Explanation explanation = World.explain(
                claim("a")
                        .says(Figures.upTo(1200))
                        .asOf("2020-05-07")
                        .by("UN report", "Reuters")
                        .build(),
                claim("b").says(Figures.exactly(2000)).asOf("2020-07-24").build());

        assertThat(explanation.facts())
                .containsExactly(
                        new Fact("rule", "headcount"),
                        new Fact("a", "UN report: up to 1,200, mercenaries present; 7 May 2020"),
                        new Fact("b", "source of b: 2,000, mercenaries present; 24 Jul 2020"),
                        new Fact("scope", "same"),
                        new Fact("unit", "person"),
                        new Fact("time", "11 weeks apart (near 14 days, drift 180 days): between"),
                        new Fact("tolerance", "10 %"),
                        new Fact("decided by", "disjoint-and-apart"),
                        new Fact("verdict", "unresolved"));
    }

    private static Claim statement(String id, String subject, String predicate, String unit, @Nullable Long figure) {
        return claim(id)
                .about(subject, predicate)
                .says(figure == null ? null : Figures.in(unit, Figures.exactly(figure)))
                .build();
    }

    private static String stoppedAt(Explanation explanation) {
        return explanation.facts().stream()
                .filter(fact -> fact.fact().equals("stopped at"))
                .map(Fact::value)
                .findFirst()
                .orElse("");
    }
}
