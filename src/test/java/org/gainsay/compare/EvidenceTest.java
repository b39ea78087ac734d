package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.gainsay.claim.Modality;
import org.gainsay.claim.TimeBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a contradiction needs: neither side vague or only possible, and both of a time that is shown. */
class EvidenceTest {

    private static final Claim OTHER = claim("b").says(Figures.exactly(2000)).build();

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    500      | CERTAIN  | STATED   | contradiction | Cannot both be true.
                    500      | PROBABLE | STATED   | contradiction | Cannot both be true.
                    500      | CERTAIN  | ASSUMED  | contradiction | Cannot both be true.
                    500      | POSSIBLE | STATED   | unresolved    | Cannot both be true, but one side says only that it is possible.
                    hundreds | CERTAIN  | STATED   | unresolved    | Cannot both be true, but one figure is vague.
                    500      | CERTAIN  | INFERRED | unresolved    | Cannot both be true of one day; not shown to be the same day.
                    500      | CERTAIN  | UNKNOWN  | unresolved    | Cannot both be true of one day; not shown to be the same day.
                    hundreds | POSSIBLE | UNKNOWN  | unresolved    | Cannot both be true, but one side says only that it is possible.
                    """)
    void without_it_two_figures_that_do_not_meet_are_unresolved(
            String figure, Modality modality, TimeBasis basis, String verdict, String sentence) {
        Claim weak = claim("a")
                .says(Figures.read(figure))
                .modality(modality)
                .asOf(basis)
                .build();

        assertThat(World.explain(weak, OTHER).verdict()).isEqualTo(verdict);
        assertThat(World.explain(weak, OTHER).sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    500      | POSSIBLE | STATED   | 500 and 2,000 cannot both hold, but one is said to be only possible.
                    hundreds | CERTAIN  | STATED   | hundreds and 2,000 do not meet, but a vague figure contradicts nothing for certain.
                    500      | CERTAIN  | INFERRED | 500 and 2,000 cannot both hold at one time (tolerance 10 %), but the time of one is only inferred.
                    500      | CERTAIN  | UNKNOWN  | 500 and 2,000 cannot both hold at one time (tolerance 10 %), but the time of one is not known.
                    """)
    void the_reason_says_what_is_missing(String figure, Modality modality, TimeBasis basis, String reason) {
        Claim weak = claim("a")
                .says(Figures.read(figure))
                .modality(modality)
                .asOf(basis)
                .build();

        assertThat(World.explain(weak, OTHER).reason()).isEqualTo(reason);
    }

    @Test
    void weak_evidence_plays_no_part_where_time_explains_the_difference() {
        Claim weak = claim("a")
                .says(Figures.hundreds())
                .modality(Modality.POSSIBLE)
                .asOf("2019-01-01")
                .asOf(TimeBasis.INFERRED)
                .build();

        assertThat(World.explain(weak, OTHER).verdict()).isEqualTo("change");
    }

    @Test
    void texts_that_are_handed_over_as_of_one_time_need_no_dates() {
        Claim first =
                claim("a").says(Figures.exactly(500)).asOf(TimeBasis.UNKNOWN).build();
        Claim second =
                claim("b").says(Figures.exactly(2000)).asOf(TimeBasis.INFERRED).build();

        assertThat(ofOneTime(first, second)).isEqualTo("CONTRADICTION");
        assertThat(ofOneTime(claim("a").says(Figures.hundreds()).build(), second))
                .as("but vague stays vague")
                .isEqualTo("UNRESOLVED");
    }

    @Test
    void one_speaker_in_his_own_words_has_two_versions() {
        Explanation explanation = World.explain(
                figure(500).quoting("Russian presidency", "Reuters").build(),
                claim("b").says(Figures.exactly(2000)).by("Kremlin").build());

        assertThat(explanation.verdict()).isEqualTo("two-versions");
        assertThat(explanation.sentence()).isEqualTo("The same speaker, two versions.");
        assertThat(explanation.reason())
                .isEqualTo(
                        "Kremlin, both times in own words: 500 and 2,000 cannot both hold at one time (tolerance 10 %).");
    }

    @Test
    void a_speaker_and_his_parent_body_are_two_speakers() {
        assertThat(World.explain(
                                figure(500).by("Kremlin").build(),
                                claim("b")
                                        .says(Figures.exactly(2000))
                                        .by("Russia")
                                        .build())
                        .verdict())
                .isEqualTo("contradiction");
    }

    @Test
    void two_versions_need_two_contradicting_statements() {
        assertThat(World.explain(
                                figure(500).by("Kremlin").asOf("2020-05-01").build(),
                                claim("b")
                                        .says(Figures.exactly(2000))
                                        .by("Kremlin")
                                        .build())
                        .verdict())
                .as("between near and drift")
                .isEqualTo("unresolved");
    }

    private static ClaimBuilder figure(long figure) {
        return claim("a").says(Figures.exactly(figure));
    }

    private static String ofOneTime(Claim one, Claim other) {
        List<Statement> statements =
                List.of(Statement.of(one, World.VOCABULARY), Statement.of(other, World.VOCABULARY));
        PairComparison comparison = new PairComparison(
                World.VOCABULARY,
                World.RULES,
                new Utterances(List.of(statements), World.VOCABULARY, World.RULES),
                new Evidence(true));
        return comparison.compare(statements.get(0), statements.get(1)) instanceof Outcome.Compared compared
                ? compared.verdict().name()
                : "";
    }
}
