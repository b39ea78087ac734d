package org.gainsay.credibility.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;
import static org.gainsay.credibility.consensus.ConsensusMethod.AVERAGE_LOG;
import static org.gainsay.credibility.consensus.ConsensusMethod.CRH;
import static org.gainsay.credibility.consensus.ConsensusMethod.INVESTMENT;
import static org.gainsay.credibility.consensus.ConsensusMethod.MEDIAN;
import static org.gainsay.credibility.consensus.ConsensusMethod.SUMS;
import static org.gainsay.credibility.consensus.ConsensusMethod.TRUTHFINDER;
import static org.gainsay.credibility.consensus.ConsensusMethod.VOTING;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.gainsay.source.Assertion;
import org.junit.jupiter.api.Test;

/** Each method on the small example of the literature and on examples that were worked out by hand. */
class MethodTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    private static final List<Assertion> EXAMPLE = Said.all("s1 x 1", "s1 y 9", "s1 z 7", "s2 x 1", "s2 y 8", "s3 z 7");

    @Test
    void voting_counts_sources_and_trusts_them_alike() {
        Consensus voting = Said.by(VOTING, EXAMPLE);

        assertThat(Said.trust(voting)).containsOnly(entry("s1", 1.0), entry("s2", 1.0), entry("s3", 1.0));
        assertThat(Said.belief(voting))
                .containsOnly(entry("x 1", 1.0), entry("y 9", 0.5), entry("y 8", 0.5), entry("z 7", 1.0));
        assertThat(voting.iterations()).isOne();
    }

    @Test
    void sums_converge_to_the_eigenvectors() {
        Consensus sums = Said.by(SUMS, Rounds.untilConverged(), EXAMPLE);

        assertClose(Said.trust(sums), Map.of("s1", 1.0, "s2", 0.53208889, "s3", 0.34729636), within(1e-8));
        assertClose(
                Said.belief(sums),
                Map.of("x 1", 1.0, "y 9", 0.65270364, "y 8", 0.34729636, "z 7", 0.87938524),
                within(1e-8));
        assertThat(sums.settled()).isTrue();
    }

    @Test
    void sums_begin_with_trust_and_scale_each_half_round() {
        Consensus sums = Said.by(SUMS, Rounds.exactly(1), EXAMPLE);

        assertClose(Said.trust(sums), Map.of("s1", 1.0, "s2", 2 / 3.0, "s3", 1 / 3.0), EXACTLY);
        assertClose(Said.belief(sums), Map.of("x 1", 1.0, "y 9", 0.6, "y 8", 0.4, "z 7", 0.8), EXACTLY);
    }

    @Test
    void average_log_weighs_the_mean_belief_by_the_logarithm_of_the_number_of_claims() {
        Consensus averageLog = Said.by(AVERAGE_LOG, Rounds.exactly(1), EXAMPLE);

        double ratio = Math.log(2) / Math.log(3);
        assertClose(Said.trust(averageLog), Map.of("s1", 1.0, "s2", ratio, "s3", 0.0), EXACTLY);
        assertClose(
                Said.belief(averageLog),
                Map.of("x 1", 1.0, "y 9", 1 / (1 + ratio), "y 8", ratio / (1 + ratio), "z 7", 1 / (1 + ratio)),
                EXACTLY);
    }

    @Test
    void average_log_trusts_nobody_where_all_make_a_single_claim() {
        Consensus averageLog = Said.by(AVERAGE_LOG, Said.all("s1 x 1", "s2 x 2"));

        assertThat(Said.trust(averageLog)).containsOnly(entry("s1", 0.0), entry("s2", 0.0));
        assertThat(Said.variable(averageLog, "x").tied()).isEqualTo(2);
    }

    @Test
    void investment_gives_back_belief_in_proportion_to_what_was_laid_out() {
        Consensus investment = Said.by(INVESTMENT, Rounds.exactly(1), EXAMPLE);

        // s1 lays out 1/3 on each of its values, s2 1/2, s3 1; first beliefs are x=1: 1, y=9: 1/2, y=8: 1/2, z=7: 1
        double s1 = (1 / 3.0) / (5 / 6.0) + 1 / 2.0 + (1 / 3.0) / (4 / 3.0);
        double s2 = (1 / 2.0) / (5 / 6.0) + 1 / 2.0;
        double s3 = 1 / (4 / 3.0);
        assertClose(Said.trust(investment), Map.of("s1", 1.0, "s2", s2 / s1, "s3", s3 / s1), EXACTLY);
        double most = s1 / 3 + s3;
        assertClose(
                Said.belief(investment),
                Map.of(
                        "x 1", Math.pow((s1 / 3 + s2 / 2) / most, 1.2),
                        "y 9", Math.pow(s1 / 3 / most, 1.2),
                        "y 8", Math.pow(s2 / 2 / most, 1.2),
                        "z 7", 1.0),
                EXACTLY);
    }

    @Test
    void investment_begins_with_the_share_of_votes_among_the_values_of_a_variable() {
        Scores first = INVESTMENT
                .on(Assertions.of(Said.all("a x 1", "b x 1", "c x 2", "a y 5"), INVESTMENT.kind()))
                .first();

        assertThat(first.belief()).containsExactly(2 / 3.0, 1 / 3.0, 1);
        assertThat(first.trust()).containsOnly(1);
    }

    @Test
    void investment_outlives_values_on_which_nothing_is_left() {
        List<Assertion> claims =
                Said.all("a x 1", "a y 1", "a z 1", "b x 1", "b y 1", "b z 1", "c x 2", "d y 2", "e z 1");

        Consensus longRun = Said.by(INVESTMENT, Rounds.exactly(500), claims);

        assertThat(Said.trust(longRun).values()).allMatch(Double::isFinite).contains(1.0);
        assertThat(Said.belief(longRun).values()).allMatch(Double::isFinite).contains(0.0, 1.0);
    }

    @Test
    void truthfinder_takes_trust_for_a_probability() {
        Consensus truthFinder = Said.by(TRUTHFINDER, Rounds.exactly(1), EXAMPLE);

        double one = 1 / (1 + Math.pow(0.1, 0.3));
        double two = 1 / (1 + Math.pow(0.01, 0.3));
        assertClose(Said.belief(truthFinder), Map.of("x 1", two, "y 9", one, "y 8", one, "z 7", two), EXACTLY);
        assertClose(
                Said.trust(truthFinder), Map.of("s1", (2 * two + one) / 3, "s2", (two + one) / 2, "s3", two), EXACTLY);
    }

    @Test
    void truthfinder_ends_where_the_cosine_has_settled() {
        assertThat(Said.by(TRUTHFINDER, EXAMPLE).iterations()).isLessThan(20);
        assertThat(Said.by(TRUTHFINDER, Rounds.exactly(20), EXAMPLE).iterations())
                .isEqualTo(20);
    }

    @Test
    void truthfinder_stays_finite_where_trust_reaches_1() {
        List<Assertion> agreed = Said.all("a x 1", "b x 1", "c x 1", "d x 1", "a y 1", "b y 1", "c y 1", "d y 1");

        Consensus truthFinder = Said.by(TRUTHFINDER, Rounds.exactly(100), agreed);

        assertThat(Said.trust(truthFinder).values()).containsOnly(1.0);
        assertThat(Said.belief(truthFinder).values()).containsOnly(1.0);
    }

    @Test
    void crh_weighs_sources_by_their_share_in_all_losses() {
        List<Assertion> claims = Said.all("a x 10", "b x 10", "c x 40", "a y 1", "b y 2", "c y 3");

        Consensus crh = Said.by(CRH, Rounds.exactly(1), claims);

        // medians 10 and 2; standard deviations sqrt(200) and sqrt(2/3)
        double a = 1 / Math.sqrt(2 / 3.0) / 2;
        double c = (30 / Math.sqrt(200) + 1 / Math.sqrt(2 / 3.0)) / 2;
        double best = -Math.log(1e-6);
        assertClose(
                Said.trust(crh),
                Map.of("a", -Math.log(a / (a + c)) / best, "b", 1.0, "c", -Math.log(c / (a + c)) / best),
                EXACTLY);
        assertThat(Said.variable(crh, "x").estimate()).isEqualTo(10);
        assertThat(Said.variable(crh, "y").estimate()).isEqualTo(2);
        assertThat(Said.belief(crh).get("x 40")).isCloseTo(Math.exp(-30 / Math.sqrt(200)), EXACTLY);
    }

    @Test
    void crh_weighs_all_alike_where_nobody_errs() {
        Consensus crh = Said.by(CRH, Said.all("a x 10", "b x 10", "b y 3"));

        assertThat(Said.trust(crh)).containsOnly(entry("a", 1.0), entry("b", 1.0));
        assertThat(Said.belief(crh).values()).containsOnly(1.0);
    }

    @Test
    void the_median_holds_against_one_that_is_far_out() {
        Consensus median = Said.by(MEDIAN, Said.all("a x 10", "b x 11", "c x 12", "d x 1000000", "e x 9"));

        VariableBelief x = Said.variable(median, "x");
        assertThat(x.estimate()).isEqualTo(11);
        assertThat(x.values().get(0).value()).isEqualTo("11");
        // deviations 1, 0, 1, 999989, 2: their median is 1
        assertThat(Said.trust(median).get("a")).isCloseTo(Math.exp(-1 / 1.4826), EXACTLY);
        assertThat(Said.trust(median).get("d")).isZero();
    }

    @Test
    void the_median_takes_the_mean_deviation_where_more_than_half_agree() {
        Consensus median = Said.by(MEDIAN, Said.all("a x 5", "b x 5", "c x 5", "d x 9"));

        assertThat(Said.belief(median).get("x 9")).isCloseTo(Math.exp(-4 / (1.2533 * 1)), EXACTLY);
    }

    @Test
    void two_numbers_of_equal_weight_are_equally_near_to_the_middle() {
        VariableBelief x = Said.variable(Said.by(MEDIAN, Said.all("a x 2", "b x 10")), "x");

        assertThat(x.estimate()).isEqualTo(6);
        assertThat(x.tied()).isEqualTo(2);
        assertThat(x.values()).extracting(ValueBelief::value).containsExactly("2", "10");
    }

    @Test
    void values_believed_alike_are_tied_and_stand_in_their_order() {
        VariableBelief x = Said.variable(
                Said.by(VOTING, Said.all("a x red", "b x blue", "c x blue", "d x red", "e x green")), "x");

        assertThat(x.tied()).isEqualTo(2);
        assertThat(x.values()).extracting(ValueBelief::value).containsExactly("blue", "red", "green");
    }

    private static void assertClose(Map<String, Double> actual, Map<String, Double> expected, Offset<Double> offset) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, score) -> assertThat(actual.get(name)).as(name).isCloseTo(score, offset));
    }
}
