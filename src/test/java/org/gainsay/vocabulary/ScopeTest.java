package org.gainsay.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.input.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScopeTest {

    private final Vocabulary vocabulary = new VocabularyFiles(new Problems())
            .add(
                    "people.yaml",
                    """
                    - {prefLabel: people}
                    - {prefLabel: combatants, broader: [people]}
                    - {prefLabel: Russians, broader: [people]}
                    - {prefLabel: troops, altLabel: [soldiers, the military], broader: [combatants]}
                    - {prefLabel: mercenaries, broader: [combatants]}
                    - {prefLabel: Russian mercenaries, broader: [mercenaries, Russians]}
                    - {prefLabel: Wagner people, broader: [Russian mercenaries]}
                    - {prefLabel: aircraft}
                    """)
            .build();

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    troops,              troops,              SAME
                    Troops,              the  soldiers,       SAME
                    military,            soldiers,            SAME
                    Wagner people,       Russian mercenaries, NARROWER
                    Wagner people,       people,              NARROWER
                    Wagner people,       Russians,            NARROWER
                    mercenaries,         Wagner people,       BROADER
                    mercenaries,         Russians,            OVERLAPPING
                    Russians,            combatants,          OVERLAPPING
                    troops,              mercenaries,         UNRELATED
                    troops,              Russian mercenaries, UNRELATED
                    people,              aircraft,            UNRELATED
                    the Aidar battalion, aidar  Battalion,    SAME
                    Aidar battalion,     troops,              UNRELATED
                    """)
    void tells_how_two_names_lie_to_each_other(String first, String second, Scope expected) {
        Term one = vocabulary.term(first);
        Term other = vocabulary.term(second);

        assertThat(vocabulary.scope(one, other)).isEqualTo(expected);
        assertThat(vocabulary.scope(other, one)).isEqualTo(expected.reversed());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    SAME,        SAME,        SAME
                    SAME,        NARROWER,    NARROWER
                    SAME,        BROADER,     BROADER
                    NARROWER,    NARROWER,    NARROWER
                    BROADER,     BROADER,     BROADER
                    NARROWER,    BROADER,     OVERLAPPING
                    NARROWER,    OVERLAPPING, OVERLAPPING
                    SAME,        OVERLAPPING, OVERLAPPING
                    OVERLAPPING, UNRELATED,   UNRELATED
                    NARROWER,    UNRELATED,   UNRELATED
                    SAME,        UNRELATED,   UNRELATED
                    """)
    void two_aspects_make_one_scope_in_either_order(Scope one, Scope other, Scope both) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
    }

    @ParameterizedTest
    @EnumSource
    void turning_a_scope_round_twice_changes_nothing(Scope scope) {
        assertThat(scope.reversed().reversed()).isEqualTo(scope);
    }

    @Test
    void a_thing_is_within_itself_and_within_all_that_is_broader() {
        Term wagner = vocabulary.term("Wagner people");

        assertThat(vocabulary.isWithin(wagner, wagner)).isTrue();
        assertThat(vocabulary.isWithin(wagner, vocabulary.term("people"))).isTrue();
        assertThat(vocabulary.isWithin(vocabulary.term("people"), wagner)).isFalse();
    }

    @Test
    void a_thing_of_two_hierarchies_has_the_roots_of_both() {
        Vocabulary twoRoots = new VocabularyFiles(new Problems())
                .add(
                        "places.yaml",
                        """
                        - {prefLabel: Libya}
                        - {prefLabel: Sahel}
                        - {prefLabel: Fezzan, broader: [Libya, Sahel]}
                        - {prefLabel: Sabha, broader: [Fezzan]}
                        """)
                .build();

        assertThat(twoRoots.roots(twoRoots.term("Sabha")))
                .extracting(Term::label)
                .containsExactly("Libya", "Sahel");
        assertThat(twoRoots.roots(twoRoots.term("Libya")))
                .extracting(Term::label)
                .containsExactly("Libya");
        assertThat(twoRoots.roots(twoRoots.term("Atlantis")))
                .extracting(Term::label)
                .containsExactly("Atlantis");
    }
}
