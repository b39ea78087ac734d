package org.gainsay.credibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.vocabulary.NameJudgement;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands of all that people judged. */
class GradesTest {

    private static final Graded HERALD = Graded.source("the Herald");
    private static final Graded CLAIM = Graded.claim("a-1");
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 10);

    private final List<Grade> entries = new ArrayList<>();

    @Test
    void the_last_word_of_each_person_stands_and_every_word_is_kept() {
        said(HERALD, Reliability.B, "anna");
        said(HERALD, Reliability.D, "boris");
        said(HERALD, Reliability.C, "anna");

        assertThat(words(HERALD)).containsExactly("C anna", "D boris");
        assertThat(grades().history(HERALD)).containsExactlyElementsOf(entries);
    }

    @Test
    void what_is_taken_back_stands_no_more_and_brings_nothing_older_back() {
        said(HERALD, Reliability.B, "anna");
        said(HERALD, Reliability.C, "anna");
        said(HERALD, null, "anna");

        assertThat(words(HERALD)).isEmpty();
        assertThat(grades().history(HERALD)).hasSize(3);

        said(HERALD, Reliability.D, "anna");

        assertThat(words(HERALD)).containsExactly("D anna");
    }

    @ParameterizedTest(name = "until {0} it is expired on 10 May: {1}")
    @CsvSource({"2022-05-09, true", "2022-05-10, false", "2022-05-11, false"})
    void a_grade_holds_through_its_last_day(LocalDate until, boolean expired) {
        said(HERALD, Reliability.D, "anna");
        said(HERALD, Reliability.B, "anna", until);

        assertThat(grades().of(HERALD)).singleElement().satisfies(standing -> {
            assertThat(standing.rating()).isEqualTo(Reliability.B);
            assertThat(standing.expired()).isEqualTo(expired);
        });
    }

    @Test
    void f_and_6_stand_apart_at_the_end_of_their_scale_and_sources_before_claims() {
        said(CLAIM, Credibility.UNKNOWN, "anna");
        said(CLAIM, Credibility.IMPROBABLE, "boris");
        said(HERALD, Reliability.F, "anna");
        said(HERALD, Reliability.E, "boris");
        said(HERALD, Reliability.A, "clara");

        assertThat(grades().all())
                .extracting(standing -> standing.rating().symbol())
                .containsExactly("A", "E", "F", "5", "6");
    }

    @Test
    void a_source_is_found_by_any_of_its_names_also_where_they_became_one_later() {
        said(Graded.source("Herald"), Reliability.B, "anna");
        said(Graded.source("Ostrand Herald"), Reliability.C, "boris");
        NameJudgement same = new NameJudgement(
                NameJudgement.Kind.SAME, "Ostrand Herald", "Herald", "anna", "one paper", Instant.EPOCH);
        Vocabulary vocabulary = new Vocabulary(List.of()).with(List.of(same));

        assertThat(words(HERALD)).containsExactly("B anna");
        assertThat(new Grades(entries, vocabulary, TODAY).of(Graded.source("the  HERALD")))
                .extracting(standing -> standing.rating().symbol())
                .containsExactly("B", "C");
    }

    @Test
    void a_source_and_a_claim_of_one_name_are_two() {
        said(Graded.source("a-1"), Reliability.B, "anna");
        said(CLAIM, Credibility.PROBABLE, "anna");

        assertThat(words(CLAIM)).containsExactly("2 anna");
        assertThat(words(Graded.source("a-1"))).containsExactly("B anna");
    }

    @Test
    void the_spread_runs_over_judging_grades_in_force_alone_and_counts_the_undecided_apart() {
        said(HERALD, Reliability.B, "anna");
        said(HERALD, Reliability.D, "boris");
        said(HERALD, Reliability.F, "clara");
        said(HERALD, Reliability.E, "dora", TODAY.minusDays(1));

        Spread spread = Spread.of(grades().of(HERALD));

        assertThat(spread.ends()).contains(new Spread.Ends(Reliability.B, Reliability.D));
        assertThat(spread.judging()).isEqualTo(2);
        assertThat(spread.undecided()).isEqualTo(1);
    }

    @Test
    void where_nobody_judges_there_is_no_spread() {
        said(HERALD, Reliability.F, "clara");

        assertThat(Spread.of(grades().of(HERALD)).ends()).isEmpty();
    }

    @Test
    void a_grade_has_a_reason_and_is_of_the_scale_of_what_it_grades() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grade(HERALD, Reliability.B, "anna", " ", Instant.EPOCH, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grade(HERALD, Credibility.PROBABLE, "anna", "why", Instant.EPOCH, null))
                .withMessageContaining("probably true (2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grade(HERALD, null, "anna", "why", Instant.EPOCH, TODAY));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "RELIABILITY | a | completely reliable (A) | admiralty-scale:source-reliability=\"a\"",
                "RELIABILITY | F | reliability cannot be judged (F) | admiralty-scale:source-reliability=\"f\"",
                "CREDIBILITY | 1 | confirmed by other sources (1) | admiralty-scale:information-credibility=\"1\"",
                "CREDIBILITY | 6 | truth cannot be judged (6) | admiralty-scale:information-credibility=\"6\""
            })
    void a_rating_has_words_for_people_and_a_tag_for_machines(Scale scale, String symbol, String words, String tag) {
        assertThat(scale.rating(symbol)).hasValueSatisfying(rating -> {
            assertThat(rating.words()).isEqualTo(words);
            assertThat(MachineTag.of(rating)).isEqualTo(tag);
        });
    }

    private void said(Graded of, @Nullable Rating rating, String author) {
        said(of, rating, author, null);
    }

    private void said(Graded of, @Nullable Rating rating, String author, @Nullable LocalDate until) {
        Instant at = Instant.parse("2022-05-01T10:00:00Z").plusSeconds(entries.size());
        entries.add(new Grade(of, rating, author, "because", at, until));
    }

    private List<String> words(Graded of) {
        return grades().of(of).stream()
                .map(standing ->
                        standing.rating().symbol() + " " + standing.grade().author())
                .toList();
    }

    private Grades grades() {
        return new Grades(entries, new Vocabulary(List.of()), TODAY);
    }
}
