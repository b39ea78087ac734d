package org.gainsay.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.input.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no file lists, but whose words do. */
class UnlistedNamesTest {

    private final Vocabulary vocabulary = new VocabularyFiles(new Problems())
            .add(
                    "words.yaml",
                    """
                    - {prefLabel: people, whose: kind}
                    - {prefLabel: combatants, altLabel: [forces], broader: [people]}
                    - {prefLabel: troops, altLabel: [soldiers], broader: [combatants]}
                    - {prefLabel: regular troops, broader: [troops]}
                    - {prefLabel: armed men, broader: [combatants]}
                    - {prefLabel: jets, whose: kind}
                    - {prefLabel: Velmish jets, broader: [jets]}
                    - {prefLabel: KV-9, broader: [Velmish jets]}
                    - {prefLabel: families, whose: kind}
                    - {prefLabel: government, altLabel: [authorities], sourceKind: official, whose: itself}
                    - {prefLabel: foreign ministry, altLabel: [ministry of foreign affairs], sourceKind: official, whose: voice}
                    - {prefLabel: spokesman, altLabel: [spokeswoman], sourceKind: official, whose: voice}
                    - {prefLabel: president, sourceKind: official, whose: voice}
                    - {prefLabel: witnesses, altLabel: [witness], sourceKind: witness}
                    - {prefLabel: present, timeKind: stock}
                    - {prefLabel: Velm, altLabel: [Republic of Velm], adjective: [Velmish, Velm], sourceKind: official}
                    - {prefLabel: North Velm, adjective: [North Velmish], sourceKind: official}
                    - {prefLabel: Ostra, adjective: [Ostran], sourceKind: official}
                    - {prefLabel: Ostran forces, broader: [combatants]}
                    - {prefLabel: Quarrow, broader: [Velm]}
                    - {prefLabel: Velm Courier, sourceKind: media}
                    - {prefLabel: Tamsin Orrevale, speaksFor: [Velm], sourceKind: official}
                    """)
            .build();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "a soldier, troops",
        "an armed man, armed men",
        "family, families",
        "a witness, witnesses",
        "Velmish troops, Velmish troops",
        "Velmish soldiers, Velmish troops",
        "the Velm soldier, Velmish troops",
        "Velm's troops, Velmish troops",
        "the troops of Velm, Velmish troops",
        "soldiers from the Republic of Velm, Velmish troops",
        "regular Velmish troops, Velmish regular troops",
        "North Velmish troops, North Velmish troops",
        "Velmish jet, Velmish jets",
        "Velmish KV-9s, KV-9",
        "Ostran combatants, Ostran forces",
        "Velmish authorities, Velm",
        "the government of Velm, Velm",
        "Velm's Ministry of Foreign Affairs, Velmish foreign ministry",
        "Velmish foreign ministry spokeswoman, Velmish foreign ministry spokesman",
        "a Velm Courier spokesman, Velm Courier spokesman",
        "Velmish President Tamsin Orrevale, Tamsin Orrevale",
        "Velm's Velm Courier, Velm Courier",
        "Velmishs, Velmish people",
        "Ostrans, Ostran people",
    })
    void is_understood_by_its_words(String name, String concept) {
        assertThat(vocabulary.term(name)).hasToString(concept).matches(Term::known);
        assertThat(vocabulary.term(concept)).isEqualTo(vocabulary.term(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velmish",
                "Velmish present",
                "Velmish ballots",
                "presents",
                "Quarrow troops",
                "Velmish Ostra",
                "from Velm",
                "'s",
                "a",
                "Velm's",
                "spokesman spokesman spokesman spokesman spokesman spokesman spokesman spokesman spokesman spokesman x",
                "Velmish troops and then many more words than any name of a thing or of anybody ever has had",
            })
    void stands_for_itself_where_its_words_say_nothing(String name) {
        assertThat(vocabulary.term(name).known()).isFalse();
    }

    @Test
    void whose_troops_they_are_makes_them_a_kind_of_their_own() {
        Term troops = vocabulary.term("Ostran soldiers");

        assertThat(vocabulary.atAndAbove(troops))
                .extracting(Term::label)
                .containsExactly("Ostran troops", "Ostran forces", "troops", "combatants", "people");
        assertThat(vocabulary.scope(troops, vocabulary.term("Velmish troops"))).isEqualTo(Scope.UNRELATED);
        assertThat(vocabulary.scope(vocabulary.term("regular Ostran troops"), troops))
                .isEqualTo(Scope.NARROWER);
        assertThat(vocabulary.speaksFor(troops)).isEmpty();
    }

    @Test
    void an_office_is_part_of_its_state_and_speaks_for_it() {
        Term spokesman = vocabulary.term("Ostran foreign ministry spokesman");

        assertThat(vocabulary.speaksFor(spokesman))
                .extracting(Term::label)
                .containsExactly("Ostran foreign ministry", "Ostra");
        assertThat(vocabulary.isWithin(vocabulary.term("Ostran foreign ministry"), vocabulary.term("Ostra")))
                .isTrue();
        assertThat(vocabulary.sourceKind(spokesman)).contains(SourceKind.OFFICIAL);
    }

    @Test
    void a_file_may_build_on_such_a_name_without_listing_it() {
        Problems problems = new Problems();
        Vocabulary built = new VocabularyFiles(problems)
                .add(
                        "story.yaml",
                        """
                        - {prefLabel: troops, whose: kind}
                        - {prefLabel: Velm, adjective: [Velmish]}
                        - {prefLabel: Third Division, broader: [Velmish troops]}
                        """)
                .build();

        assertThat(problems.found()).isEmpty();
        assertThat(built.atAndAbove(built.term("Third Division")))
                .extracting(Term::label)
                .containsExactly("Third Division", "Velmish troops", "troops");
    }

    @Test
    void a_concept_below_its_own_kind_of_an_owner_goes_in_a_circle() {
        Problems problems = new Problems();
        new VocabularyFiles(problems)
                .add(
                        "story.yaml",
                        "[{prefLabel: troops, whose: kind, broader: [Velmish troops]}, {prefLabel: Velm, adjective: [Velmish]}]")
                .build();

        assertThat(problems.found())
                .extracting(problem -> problem.wrong())
                .isEqualTo(List.of("'troops' lies above itself"));
    }
}
