package org.gainsay.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.gainsay.input.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private final Vocabulary vocabulary = new VocabularyFiles(new Problems())
            .add(
                    "general.yaml",
                    """
                    - {prefLabel: person}
                    - {prefLabel: people, unit: person}
                    - {prefLabel: mercenaries, broader: [people], question: true}
                    - {prefLabel: Russian mercenaries, broader: [mercenaries], question: true}
                    - {prefLabel: Wagner people, altLabel: [Wagner fighters], broader: [Russian mercenaries]}
                    - {prefLabel: Libya, question: true}
                    - {prefLabel: Jufra, broader: [Libya]}
                    - {prefLabel: present, timeKind: stock}
                    - {prefLabel: bivouac, broader: [present]}
                    - {prefLabel: killed, timeKind: total}
                    - {prefLabel: Russia}
                    - {prefLabel: Kremlin, speaksFor: [Russia], sourceKind: official}
                    - {prefLabel: Peskov, speaksFor: [Kremlin], broader: [Kremlin]}
                    """)
            .build();

    @ParameterizedTest(name = "{0} is asked about as {1}")
    @CsvSource(
            textBlock =
                    """
                    Wagner people,       Russian mercenaries
                    wagner fighters,     Russian mercenaries
                    Russian mercenaries, Russian mercenaries
                    mercenaries,         mercenaries
                    people,              people
                    Jufra,               Libya
                    Atlantis,            Atlantis
                    """)
    void a_topic_is_the_nearest_concept_marked_as_a_question_else_the_thing_itself(String name, String topic) {
        assertThat(vocabulary.topic(vocabulary.term(name)).label()).isEqualTo(topic);
    }

    @Test
    void of_two_topics_equally_near_the_first_by_name_is_taken() {
        Vocabulary two = new VocabularyFiles(new Problems())
                .add(
                        "topics.yaml",
                        """
                        - {prefLabel: zeppelins, question: true}
                        - {prefLabel: airships, question: true}
                        - {prefLabel: Hindenburg, broader: [zeppelins, airships]}
                        """)
                .build();

        assertThat(two.topic(two.term("Hindenburg")).label()).isEqualTo("airships");
    }

    @Test
    void a_unit_a_time_kind_and_a_kind_of_source_are_inherited() {
        assertThat(vocabulary.unitOf(vocabulary.term("Wagner people"))).hasValue("person");
        assertThat(vocabulary.unitOf(vocabulary.term("Libya"))).isEmpty();
        assertThat(vocabulary.timeKind(vocabulary.term("bivouac"))).hasValue(TimeKind.STOCK);
        assertThat(vocabulary.timeKind(vocabulary.term("killed"))).hasValue(TimeKind.TOTAL);
        assertThat(vocabulary.timeKind(vocabulary.term("unheard of"))).isEmpty();
        assertThat(vocabulary.sourceKind(vocabulary.term("Peskov"))).hasValue(SourceKind.OFFICIAL);
        assertThat(vocabulary.sourceKind(vocabulary.term("Wagner people"))).isEmpty();
    }

    @Test
    void who_speaks_for_a_speaker_speaks_for_those_behind_him_too() {
        assertThat(vocabulary.speaksFor(vocabulary.term("Peskov")))
                .extracting(Term::label)
                .containsExactly("Kremlin", "Russia");
        assertThat(vocabulary.speaksFor(vocabulary.term("Kremlin")))
                .extracting(Term::label)
                .containsExactly("Russia");
        assertThat(vocabulary.speaksFor(vocabulary.term("Russia"))).isEmpty();
    }

    @Test
    void to_speak_for_someone_is_not_to_be_him() {
        assertThat(vocabulary.term("Kremlin")).isNotEqualTo(vocabulary.term("Russia"));
        assertThat(vocabulary.scope(vocabulary.term("Kremlin"), vocabulary.term("Russia")))
                .isEqualTo(Scope.UNRELATED);
    }

    @Test
    void those_who_speak_for_each_other_do_not_speak_for_themselves() {
        Vocabulary mutual = new VocabularyFiles(new Problems())
                .add("mutual.yaml", "[{prefLabel: a, speaksFor: [b]}, {prefLabel: b, speaksFor: [a]}]")
                .build();

        assertThat(mutual.speaksFor(mutual.term("a"))).extracting(Term::label).containsExactly("b");
    }

    @ParameterizedTest(name = "''{0}'' is ''{1}''")
    @CsvSource(
            textBlock =
                    """
                    the Kremlin,        kremlin
                    '  KREMLIN ',       kremlin
                    the,                the
                    theatre,            theatre
                    Haftar’s forces,    haftar's forces
                    2019–2020,          2019-2020
                    Ｗａｇｎｅｒ,         wagner
                    'Wagner\u00A0 Group', wagner group
                    """)
    void spelling_does_not_tell_names_apart(String name, String key) {
        assertThat(Term.key(name)).isEqualTo(key);
    }

    @Test
    void a_name_that_it_does_not_know_stands_for_itself_as_written() {
        Term unknown = vocabulary.term(" The   Aidar battalion ");

        assertThat(unknown.known()).isFalse();
        assertThat(unknown.label()).isEqualTo("The Aidar battalion");
        assertThat(unknown).isEqualTo(vocabulary.term("aidar battalion"));
        assertThat(vocabulary.concept(unknown)).isEmpty();
    }

    @Test
    void refuses_one_name_for_two_concepts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary(List.of(Concept.named("Kremlin"), Concept.named("the Kremlin"))))
                .withMessage("'kremlin' names two concepts");
    }
}
