package org.gainsay.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyFilesTest {

    private final Problems problems = new Problems();

    @Test
    void reads_everything_that_a_concept_may_tell() {
        Vocabulary vocabulary = new VocabularyFiles(problems)
                .add(
                        "all.yaml",
                        """
                        - prefLabel: Moscow
                          altLabel: [the Russian capital]
                          exactMatch: wd:Q649
                          speaksFor: [Russia]
                          sourceKind: official
                        - prefLabel: Russia
                          question: true
                          replaces: [Russian Federation]
                        - prefLabel: person
                        - prefLabel: people
                          unit: person
                        - prefLabel: present
                          timeKind: stock
                        - prefLabel: metre
                        - prefLabel: kilometre
                          baseUnit: metre
                          conversionMultiplier: 1000
                        """)
                .build();

        assertThat(messages()).isEmpty();
        Concept moscow =
                vocabulary.concept(vocabulary.term("the Russian capital")).orElseThrow();
        assertThat(moscow.exactMatch()).isEqualTo("wd:Q649");
        assertThat(moscow.speaksFor()).containsExactly("Russia");
        assertThat(moscow.sourceKind()).isEqualTo(SourceKind.OFFICIAL);
        assertThat(vocabulary.concept(vocabulary.term("Russia")).orElseThrow().replaces())
                .containsExactly("Russian Federation");
        Conversion kilometre = vocabulary
                .concept(vocabulary.term("kilometre"))
                .map(Concept::conversion)
                .orElseThrow();
        assertThat(kilometre.baseUnit()).isEqualTo("metre");
        assertThat(kilometre.conversionMultiplier()).isEqualByComparingTo("1000");
    }

    @Test
    void a_story_may_build_on_the_general_words() {
        Vocabulary vocabulary = new VocabularyFiles(problems)
                .add("story.yaml", "[{prefLabel: Wagner people, broader: [mercenaries]}]")
                .add("general.yaml", "[{prefLabel: mercenaries}]")
                .build();

        assertThat(messages()).isEmpty();
        assertThat(vocabulary.scope(vocabulary.term("Wagner people"), vocabulary.term("mercenaries")))
                .isEqualTo(Scope.NARROWER);
    }

    @Test
    void a_story_may_say_more_of_a_concept_that_ships() {
        Vocabulary vocabulary = new VocabularyFiles(problems)
                .add("places.yaml", "[{prefLabel: Velm}, {prefLabel: Quarrow, broader: [Velm], exactMatch: wd:Q0}]")
                .add("story.yaml", "[{prefLabel: quarrow, altLabel: [Old Quarrow], question: true}]")
                .build();

        assertThat(messages()).isEmpty();
        Concept quarrow = vocabulary.concept(vocabulary.term("Old Quarrow")).orElseThrow();
        assertThat(quarrow.prefLabel()).isEqualTo("Quarrow");
        assertThat(quarrow.broader()).containsExactly("Velm");
        assertThat(quarrow.exactMatch()).isEqualTo("wd:Q0");
        assertThat(quarrow.question()).isTrue();
        assertThat(vocabulary.concepts()).hasSize(2);
    }

    @Test
    void a_further_name_gives_way_to_a_concept_of_that_name_in_another_file() {
        Vocabulary vocabulary = new VocabularyFiles(problems)
                .add("offices.yaml", "[{prefLabel: disaster agency, altLabel: [relief board, relief office]}]")
                .add("story.yaml", "[{prefLabel: Relief Board}]")
                .build();

        assertThat(messages()).isEmpty();
        assertThat(vocabulary.term("relief board")).hasToString("Relief Board");
        assertThat(vocabulary.term("relief office")).hasToString("disaster agency");
    }

    @Test
    void two_files_may_not_say_opposite_things_of_a_concept_nor_one_file_speak_of_it_twice() {
        new VocabularyFiles(problems)
                .add("media.yaml", "[{prefLabel: Velm Courier, sourceKind: media}]")
                .add("story.yaml", "[{prefLabel: Velm Courier, sourceKind: ngo}, {prefLabel: velm courier}]")
                .build();

        assertThat(messages())
                .containsExactly(
                        "story.yaml:1:40: 'sourceKind' is 'ngo', but 'media' in media.yaml:1;"
                                + " what two files say of a concept goes together",
                        "story.yaml:1:58: 'velm courier' is already a name of 'Velm Courier' (story.yaml:1);"
                                + " a name belongs to one concept");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [{altLabel: [Moscow]}]                    | v.yaml:1:2: 'prefLabel' is missing
                    [{prefLabel: a, altLable: [b]}]           | v.yaml:1:17: 'altLable' is not a known key; did you mean 'altLabel'?
                    [{prefLabel: a, timeKind: stok}]          | v.yaml:1:27: 'timeKind' is 'stok'; did you mean 'stock'?
                    [{prefLabel: a, sourceKind: paper}]       | v.yaml:1:29: 'sourceKind' is 'paper'; allowed: official, military, intergovernmental, ngo, media, document, expert, witness, unnamed
                    [{prefLabel: a, question: yes}]           | v.yaml:1:27: 'question' is 'yes'; allowed: true, false
                    [{prefLabel: crowd, broader: [crow]}]     | v.yaml:1:30: 'broader' names 'crow', which is no concept; did you mean 'crowd'?
                    [{prefLabel: a, speaksFor: [the Kremlin]}] | v.yaml:1:28: 'speaksFor' names 'the Kremlin', which is no concept; add a concept of that name
                    [{prefLabel: a, broader: [A]}]            | v.yaml:1:26: 'a' lies above itself; broader never leads back to where it began
                    [{prefLabel: a, baseUnit: a}]             | v.yaml:1:14: a conversion is half given; baseUnit and conversionMultiplier come together
                    [{prefLabel: a, conversionMultiplier: 2}] | v.yaml:1:14: a conversion is half given; baseUnit and conversionMultiplier come together
                    [{prefLabel: a, baseUnit: a, conversionMultiplier: 0}]  | v.yaml:1:52: 'conversionMultiplier' is 0; a number above zero is allowed
                    [{prefLabel: a, baseUnit: a, conversionMultiplier: ten}] | v.yaml:1:52: 'conversionMultiplier' is 'ten'; a number such as 1.5 or 10% is allowed
                    [{prefLabel: a, unit: persn}, {prefLabel: person}]      | v.yaml:1:23: 'unit' names 'persn', which is no concept; did you mean 'person'?
                    [{prefLabel: km, baseUnit: meter, conversionMultiplier: 1000}, {prefLabel: metre}] | v.yaml:1:28: 'baseUnit' names 'meter', which is no concept; did you mean 'metre'?
                    {prefLabel: a}                            | v.yaml:1:1: the file is a mapping; a list of mappings is allowed
                    [a, {prefLabel: b}]                       | v.yaml:1:2: an item of the file is 'a'; a mapping of keys to values is allowed
                    [{prefLabel: a, prefLabel: b}]            | v.yaml:1:17: 'prefLabel' stands twice, first in line 1; a key stands once
                    [{prefLabel: [a]}]                        | v.yaml:1:14: 'prefLabel' is a list; a text is allowed
                    """)
    void says_what_is_wrong_where_and_what_is_allowed(String text, String message) {
        new VocabularyFiles(problems).add("v.yaml", text).build();

        assertThat(messages()).containsExactly(message);
    }

    @Test
    void tells_all_faults_of_all_files_at_once() {
        new VocabularyFiles(problems)
                .add(
                        "general.yaml",
                        """
                        - prefLabel: troops
                          altLabel: [soldiers]
                          broder: [people]
                        - prefLabel: mercenaries
                          broader: [peple]
                        - prefLabel: people
                        """)
                .add(
                        "story.yaml",
                        """
                        - prefLabel: Haftar's forces
                          altLabel: [the Soldiers]
                          timeKind: sometimes
                        - prefLabel: East
                          broader: [West]
                        - prefLabel: West
                          broader: [East]
                        """)
                .build();

        assertThat(messages())
                .containsExactly(
                        "general.yaml:3:3: 'broder' is not a known key; did you mean 'broader'?",
                        "general.yaml:5:12: 'broader' names 'peple', which is no concept; did you mean 'people'?",
                        "story.yaml:1:14: 'soldiers' is already a name of 'troops' (general.yaml:1); a name belongs to one concept",
                        "story.yaml:3:13: 'timeKind' is 'sometimes'; allowed: stock, total, event",
                        "story.yaml:5:12: 'East' lies above itself; broader never leads back to where it began",
                        "story.yaml:7:12: 'West' lies above itself; broader never leads back to where it began");
    }

    @Test
    void a_concept_may_repeat_its_own_name() {
        new VocabularyFiles(problems)
                .add("v.yaml", "[{prefLabel: the Kremlin, altLabel: [Kremlin, KREMLIN]}]")
                .build();

        assertThat(messages()).isEmpty();
    }

    @Test
    void a_unit_is_converted_in_one_step() {
        new VocabularyFiles(problems)
                .add(
                        "units.yaml",
                        """
                        - prefLabel: metre
                        - prefLabel: kilometre
                          baseUnit: metre
                          conversionMultiplier: 1000
                        - prefLabel: day's march
                          baseUnit: kilometre
                          conversionMultiplier: 30
                        """)
                .build();

        assertThat(messages())
                .containsExactly(
                        "units.yaml:6:13: 'kilometre' is itself converted, to 'metre'; name the unit that it all comes to");
    }

    private List<String> messages() {
        return problems.found().stream().map(Problem::toString).toList();
    }
}
