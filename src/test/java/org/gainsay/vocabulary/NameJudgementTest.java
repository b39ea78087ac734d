package org.gainsay.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.gainsay.input.Problems;
import org.gainsay.vocabulary.NameJudgement.Kind;
import org.junit.jupiter.api.Test;

class NameJudgementTest {

    private final Vocabulary vocabulary = new VocabularyFiles(new Problems())
            .add(
                    "general.yaml",
                    """
                    - {prefLabel: person}
                    - {prefLabel: mercenaries}
                    - {prefLabel: Wagner Group, altLabel: [Wagner, PMC Wagner], broader: [mercenaries], unit: person}
                    - {prefLabel: Russia}
                    """)
            .build();

    @Test
    void same_makes_two_names_one_and_the_first_stays() {
        Vocabulary judged = vocabulary.with(List.of(judgement(Kind.SAME, "Wagner Group", "the Orchestra")));

        assertThat(judged.term("orchestra")).isEqualTo(judged.term("Wagner"));
        assertThat(judged.term("orchestra").label()).isEqualTo("Wagner Group");
        assertThat(judged.unitOf(judged.term("orchestra"))).hasValue("person");
    }

    @Test
    void same_puts_an_unknown_name_that_comes_first_in_the_place_of_the_known_one() {
        Vocabulary judged = vocabulary.with(List.of(judgement(Kind.SAME, "Africa Corps", "Wagner")));

        assertThat(judged.term("PMC Wagner").label()).isEqualTo("Africa Corps");
        assertThat(judged.scope(judged.term("Wagner Group"), judged.term("mercenaries")))
                .isEqualTo(Scope.NARROWER);
    }

    @Test
    void same_of_two_unknown_names_makes_a_concept_of_them() {
        Vocabulary judged = vocabulary.with(List.of(judgement(Kind.SAME, "Sergei Lavrov", "Sergey Lavrov")));

        assertThat(judged.term("Sergey Lavrov").label()).isEqualTo("Sergei Lavrov");
        assertThat(judged.term("Sergey Lavrov").known()).isTrue();
    }

    @Test
    void same_of_what_is_the_same_already_changes_nothing() {
        assertThat(vocabulary
                        .with(List.of(judgement(Kind.SAME, "Wagner", "PMC Wagner")))
                        .concepts())
                .isEqualTo(vocabulary.concepts());
    }

    @Test
    void same_of_a_part_and_its_whole_leaves_nothing_above_itself() {
        Vocabulary judged = vocabulary.with(List.of(judgement(Kind.SAME, "Wagner", "mercenaries")));

        assertThat(judged.scope(judged.term("Wagner"), judged.term("mercenaries")))
                .isEqualTo(Scope.SAME);
        assertThat(judged.roots(judged.term("Wagner"))).containsExactly(judged.term("mercenaries"));
    }

    @Test
    void different_gives_an_alias_a_place_of_its_own_beside_the_concept() {
        Vocabulary judged = vocabulary.with(List.of(judgement(Kind.DIFFERENT, "Wagner Group", "PMC Wagner")));

        Term group = judged.term("Wagner Group");
        Term company = judged.term("PMC Wagner");
        assertThat(judged.scope(group, company)).isEqualTo(Scope.UNRELATED);
        assertThat(judged.scope(company, judged.term("mercenaries"))).isEqualTo(Scope.NARROWER);
        assertThat(judged.term("Wagner")).isEqualTo(group);
        assertThat(judged.unitOf(company)).hasValue("person");
    }

    @Test
    void different_never_takes_the_preferred_name_away() {
        Vocabulary judged = vocabulary.with(List.of(judgement(Kind.DIFFERENT, "Wagner", "Wagner Group")));

        assertThat(judged.term("PMC Wagner").label()).isEqualTo("Wagner Group");
        assertThat(judged.scope(judged.term("Wagner"), judged.term("Wagner Group")))
                .isEqualTo(Scope.UNRELATED);
    }

    @Test
    void different_of_what_was_never_one_changes_nothing() {
        assertThat(vocabulary
                        .with(List.of(judgement(Kind.DIFFERENT, "Wagner", "Russia")))
                        .concepts())
                .isEqualTo(vocabulary.concepts());
    }

    @Test
    void speaks_for_ties_names_that_no_file_knows() {
        Vocabulary judged = vocabulary.with(List.of(
                judgement(Kind.SPEAKS_FOR, "Maria Zakharova", "Foreign Ministry"),
                judgement(Kind.SPEAKS_FOR, "Foreign Ministry", "Russia")));

        assertThat(judged.speaksFor(judged.term("Maria Zakharova")))
                .extracting(Term::label)
                .containsExactly("Foreign Ministry", "Russia");
    }

    @Test
    void the_later_word_on_a_pair_holds() {
        Vocabulary judged = vocabulary.with(List.of(
                judgement(Kind.SAME, "Wagner Group", "Orchestra"),
                judgement(Kind.DIFFERENT, "Wagner Group", "Orchestra")));

        assertThat(judged.term("Orchestra")).isNotEqualTo(judged.term("Wagner Group"));
        assertThat(vocabulary.term("Wagner").label())
                .as("the vocabulary itself stays as it was")
                .isEqualTo("Wagner Group");
    }

    @Test
    void one_name_cannot_be_judged_against_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judgement(Kind.SAME, "Wagner", "the  wagner"))
                .withMessage("'Wagner' and 'the  wagner' are one name");
    }

    private static NameJudgement judgement(Kind kind, String first, String second) {
        return new NameJudgement(kind, first, second, "an editor", "", Instant.EPOCH);
    }
}
