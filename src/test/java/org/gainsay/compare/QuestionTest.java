package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.time.Instant;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.gainsay.input.Problems;
import org.gainsay.rule.RuleBook;
import org.gainsay.vocabulary.NameJudgement;
import org.gainsay.vocabulary.NameJudgement.Kind;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.VocabularyFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a conflict is about, and the fingerprint that stays with it. */
class QuestionTest {

    @ParameterizedTest(name = "{0} {1} in {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Wagner people       | present   | Jufra | headcount  present   Russian mercenaries Libya | How many Russian mercenaries in Libya?
                    Russian mercenaries | arrive    | Libya | headcount  present   Russian mercenaries Libya | How many Russian mercenaries in Libya?
                    mercenaries         | operate   |       | headcount  present   mercenaries               | How many mercenaries?
                    troops              | present   | Malta | headcount  present   troops Malta              | How many troops in Malta?
                    children            | killed    | Libya | death-toll killed    children Libya            | Children: killed?
                    people              | measured  | Libya | figure     measured  people Libya              | People: measured?
                    """)
    void a_claim_s_question_is_of_the_nearest_topic_and_place(
            String subject, String predicate, @Nullable String place, String parts, String text) {
        Question question = questionOf(claim("a")
                .about(subject, predicate)
                .place(place)
                .says(Figures.in("person", Figures.exactly(5)))
                .build());

        String where = question.place() == null ? "" : " " + question.place().label();
        assertThat(question.rule().id() + " " + question.measure() + " " + question.topic() + where)
                .isEqualTo(parts.replaceAll(" +", " "));
        assertThat(question.text()).isEqualTo(text);
    }

    @Test
    void a_denial_s_question_is_that_of_what_is_denied() {
        Question question =
                questionOf(claim("a").about("Wagner people", "arrive").denied().build());

        assertThat(question.rule().id()).isEqualTo("presence-denied");
        assertThat(question.topic().label()).isEqualTo("Russian mercenaries");
    }

    @Test
    void a_fingerprint_stands_for_the_question_alone() {
        Conflict two = World.conflict(count("a", 1000).build(), count("b", 3000).build());
        Conflict others = World.conflict(
                count("x", 7).by("somebody").build(),
                count("y", 50).asOf("2020-07-02").build());
        Conflict elsewhere = World.conflict(
                count("a", 1000).place("Syria").build(),
                count("b", 3000).place("Syria").build());

        assertThat(two.fingerprint()).matches("[0-9a-f]{16}").isEqualTo(others.fingerprint());
        assertThat(elsewhere.fingerprint()).isNotEqualTo(two.fingerprint());
    }

    @Test
    void a_fingerprint_never_changes_from_one_release_to_the_next() {
        assertThat(World.conflict(count("a", 1000).build(), count("b", 3000).build())
                        .fingerprint())
                .as("decisions are kept under it")
                .isEqualTo("cae5f2d3a959e657");
    }

    @Test
    void part_and_whole_clash_in_the_question_of_the_whole() {
        Conflict conflict = World.conflict(
                count("a", 10).about("troops", "present").build(),
                count("b", 50).about("regular troops", "present").build());

        assertThat(conflict.question().topic().label()).isEqualTo("troops");
    }

    @Test
    void a_judgement_on_names_carries_the_earlier_fingerprints_over() {
        NameJudgement same =
                new NameJudgement(Kind.SAME, "mercenaries", "contractors", "an editor", "one company", Instant.EPOCH);
        List<Claim> claims = List.of(
                count("a", 1000).about("contractors", "present").build(),
                count("b", 3000).about("contractors", "present").build());

        Conflict before = World.check(claims).conflicts().get(0);
        Conflict after = check(claims, World.VOCABULARY.with(List.of(same)), World.VOCABULARY);

        assertThat(after.question().topic().label()).isEqualTo("mercenaries");
        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(after.previousFingerprints()).containsExactly(before.fingerprint());
        assertThat(before.previousFingerprints()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            textBlock =
                    """
                    Wagner Group, Libya
                    Wagner people, State of Libya
                    Wagner Group, State of Libya
                    """)
    void a_name_that_another_replaces_carries_the_earlier_fingerprint_over(String subject, String place) {
        Vocabulary old = vocabulary("[{prefLabel: " + subject + "}, {prefLabel: " + place + "}]");
        Vocabulary edited = vocabulary(
                """
                - {prefLabel: Wagner people, altLabel: [Wagner Group], replaces: [Wagner Group]}
                - {prefLabel: Libya, altLabel: [State of Libya], replaces: [State of Libya]}
                """);
        List<Claim> claims = List.of(
                count("a", 1000).about(subject, "present").place(place).build(),
                count("b", 3000).about(subject, "present").place(place).build());

        Conflict before = check(claims, old, old);
        Conflict after = check(claims, edited, edited);

        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(after.previousFingerprints()).contains(before.fingerprint());
    }

    private static Vocabulary vocabulary(String text) {
        return new VocabularyFiles(new Problems()).add("v.yaml", text).build();
    }

    private static Conflict check(List<Claim> claims, Vocabulary vocabulary, Vocabulary former) {
        return new PairwiseChecker(
                        vocabulary, former, new RuleBook(World.RULES.rules(), vocabulary), World.INSTITUTIONS)
                .check(claims, any -> true)
                .conflicts()
                .get(0);
    }

    private static Question questionOf(Claim claim) {
        return new Questions(World.VOCABULARY, World.RULES)
                .of(Statement.of(claim, World.VOCABULARY))
                .orElseThrow();
    }

    private static ClaimBuilder count(String id, long figure) {
        return claim(id).says(Figures.in("person", Figures.exactly(figure)));
    }
}
