package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Figures;
import org.gainsay.claim.Modality;
import org.gainsay.claim.TimeBasis;
import org.gainsay.compare.Statements;
import org.gainsay.credibility.Convention;
import org.gainsay.credibility.Range;
import org.gainsay.credibility.RangeEnd;
import org.gainsay.credibility.RangeFigure;
import org.gainsay.credibility.RangeQuery;
import org.gainsay.credibility.Ranges;
import org.gainsay.vocabulary.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Low and high over a record, with who set them. */
class RangeStoryTest {

    private static final Story LIBYA = Story.check("libya");

    @Test
    void parts_of_what_is_asked_have_ranges_of_their_own() {
        assertThat(ranges(LIBYA.claims(), "mercenaries"))
                .extracting(range -> range.counted().label())
                .containsExactly("Russian and Syrian mercenaries", "Russian mercenaries", "Wagner people");
        assertThat(ranges(LIBYA.claims(), "mercenaries")).allMatch(range -> range.scope() == Scope.NARROWER);
    }

    @Test
    void an_open_end_stays_open_and_a_vague_figure_is_not_taken_for_reliable() {
        Range mercenaries = range(LIBYA.claims(), "Russian mercenaries");

        assertThat(mercenaries.low().value()).isEqualByComparingTo("200");
        assertThat(ids(mercenaries.low().setBy())).containsExactly("c-05");
        assertThat(ids(mercenaries.low().openIn())).containsExactly("e-21");
        assertThat(mercenaries.high().value()).isEqualByComparingTo("2500");
        assertThat(ids(mercenaries.high().setBy())).containsExactly("e-21");
        assertThat(mercenaries.conservative().value()).isNull();
    }

    @Test
    void figures_of_two_times_are_told_apart() {
        assertThat(range(LIBYA.claims(), "Wagner people").times())
                .extracting(time -> ids(time.figures()))
                .containsExactly(List.of("d-26"), List.of("a-24"));
    }

    @Test
    void an_origin_counts_once_by_its_closest_wording() {
        Range jets = range(LIBYA.claims(), "Russian fighter jets");

        assertThat(ids(jets.figures())).containsExactly("d-42", "d-16");
        assertThat(jets.figures().get(1).repeatedBy()).contains("b-08");
        assertThat(jets.low().value()).isEqualByComparingTo("8");
        assertThat(jets.low().behind().high()).isEqualTo(1);
        assertThat(ids(jets.high().openIn())).containsExactly("d-16");
    }

    @Test
    void what_is_wider_is_told_apart() {
        assertThat(ranges(LIBYA.claims(), "Wagner people"))
                .extracting(Range::scope)
                .containsExactly(Scope.SAME, Scope.BROADER, Scope.BROADER);
    }

    @Test
    void figures_of_two_events_share_no_range_but_one_that_names_none_joins_both() {
        List<Claim> claims = List.of(
                claim("a")
                        .about("people", "killed")
                        .object("market bombing")
                        .says(Figures.exactly(40))
                        .build(),
                claim("b")
                        .about("people", "killed")
                        .object("harbour bombing")
                        .says(Figures.exactly(7))
                        .build(),
                claim("c").about("people", "killed").says(Figures.exactly(20)).build());

        assertThat(ranges(claims, "people"))
                .extracting(range -> ids(range.figures()))
                .containsExactlyInAnyOrder(List.of("a", "c"), List.of("b", "c"));
    }

    @Test
    void what_one_figure_leaves_out_and_another_tells_joins_them_and_is_told() {
        List<Claim> claims = List.of(
                claim("a")
                        .about("people", "killed")
                        .object("market bombing")
                        .place(null)
                        .says(Figures.exactly(40))
                        .build(),
                claim("b").about("people", "killed").says(Figures.exactly(20)).build(),
                claim("c")
                        .about("people", "killed")
                        .place("Syria")
                        .says(Figures.exactly(7))
                        .build());

        assertThat(ranges(claims, "people"))
                .extracting(range -> ids(range.figures()))
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("a", "c"));
        assertThat(ranges(claims, "people").get(0).figures())
                .extracting(RangeFigure::open)
                .containsExactly(List.of("place"), List.of("object"));
    }

    @Test
    void a_figure_only_possible_sets_an_end_but_not_the_conservative_one() {
        Range range = range(
                List.of(
                        claim("a")
                                .says(Figures.exactly(100))
                                .modality(Modality.POSSIBLE)
                                .build(),
                        claim("b").says(Figures.exactly(300)).build()),
                "mercenaries");

        assertThat(range.low().value()).isEqualByComparingTo("100");
        assertThat(range.conservative().value()).isEqualByComparingTo("300");
    }

    @Test
    void nobody_chooses_a_best_of_ceilings() {
        Range range = range(List.of(claim("a").says(Figures.upTo(1200)).build()), "mercenaries");

        assertThat(Convention.values())
                .allSatisfy(convention -> assertThat(convention.choose(range)).isEmpty());
        assertThat(range.low()).extracting(RangeEnd::value).isNull();
    }

    @ParameterizedTest(name = "{0} chooses {1}")
    @CsvSource({"LOWEST_RELIABLE, 100", "MEDIAN_OF_ORIGINS, 300", "MOST_RECENT, 900"})
    void a_named_convention_chooses_a_figure_that_somebody_gave(Convention convention, BigDecimal chosen) {
        Range range = range(
                List.of(
                        claim("a")
                                .says(Figures.exactly(100))
                                .asOf("2020-07-01")
                                .by("one")
                                .build(),
                        claim("b")
                                .says(Figures.exactly(300))
                                .asOf("2020-07-02")
                                .by("two")
                                .build(),
                        claim("c")
                                .says(Figures.exactly(500))
                                .asOf("2020-07-03")
                                .by("three")
                                .build(),
                        claim("d")
                                .says(Figures.exactly(900))
                                .asOf("2020-07-04")
                                .by("three")
                                .build(),
                        claim("e")
                                .says(Figures.exactly(200))
                                .asOf(TimeBasis.UNKNOWN)
                                .by("one")
                                .build()),
                "mercenaries");

        assertThat(convention.choose(range))
                .get(InstanceOfAssertFactories.BIG_DECIMAL)
                .isEqualByComparingTo(chosen);
    }

    private static Range range(List<Claim> claims, String subject) {
        return ranges(claims, subject).stream()
                .filter(range -> range.scope() == Scope.SAME)
                .findFirst()
                .orElseThrow();
    }

    private static List<Range> ranges(List<Claim> claims, String subject) {
        Ruleset ruleset = LIBYA.ruleset();
        return new Ranges(
                        new Statements(claims, ruleset.vocabulary(), ruleset.rules()),
                        ruleset.rules(),
                        ruleset.institutions())
                .of(new RangeQuery(ruleset.vocabulary().term(subject), null, null, null));
    }

    private static List<String> ids(List<RangeFigure> figures) {
        return figures.stream().map(figure -> figure.claim().id()).toList();
    }
}
