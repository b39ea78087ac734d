package org.gainsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.input.Problems;
import org.gainsay.vocabulary.SourceKind;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.VocabularyFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionsTest {

    private final Vocabulary vocabulary = new VocabularyFiles(new Problems())
            .add(
                    "sources.yaml",
                    """
                    - {prefLabel: Estmark, question: true, sourceKind: official}
                    - {prefLabel: Vell, broader: [Estmark], speaksFor: [Estmark]}
                    - {prefLabel: war office, broader: [Estmark], speaksFor: [Estmark], sourceKind: military}
                    - {prefLabel: northern command, speaksFor: [war office], sourceKind: military}
                    - {prefLabel: command spokesman, altLabel: [Ansel Torr], speaksFor: [northern command]}
                    - {prefLabel: president, speaksFor: [Estmark], sourceKind: official}
                    - {prefLabel: president's aide, speaksFor: [president], sourceKind: official}
                    - {prefLabel: Estmark officials, broader: [Estmark], speaksFor: [Estmark], sourceKind: unnamed}
                    - {prefLabel: Morning Post, sourceKind: media}
                    - {prefLabel: Morning Post reporter, speaksFor: [Morning Post]}
                    - {prefLabel: Evening Post, sourceKind: media}
                    """)
            .build();

    private final Institutions institutions = new Institutions(
            vocabulary,
            new SourceBook(
                    List.of(
                            profile("Morning Post", null, "Ostrand", "Posts of Ostrand"),
                            profile("Evening Post", null, "Ostrand", "Posts of Ostrand"),
                            profile("Evening Post desk", "Evening Post", null, null),
                            profile("river board", "Estmark", null, null)),
                    vocabulary));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    Ansel Torr,            war office
                    northern command,      war office
                    war office,            war office
                    president's aide,      Estmark
                    president,             Estmark
                    Estmark officials,     Estmark
                    Estmark,               Estmark
                    river board,           river board
                    Morning Post reporter, Morning Post
                    Evening Post desk,     Evening Post
                    nobody in particular,  nobody in particular
                    """)
    void the_institution_is_the_topmost_body_below_the_state(String source, String institution) {
        assertThat(institutions.institution(term(source)).label()).isEqualTo(institution);
        assertThat(institutions.institution(institutions.institution(term(source))))
                .isEqualTo(institutions.institution(term(source)));
    }

    @Test
    void principals_are_all_it_speaks_for_or_is_a_part_of() {
        assertThat(institutions.principals(term("Ansel Torr")))
                .extracting(Term::label)
                .containsExactly("northern command", "war office", "Estmark");
        assertThat(institutions.principals(term("Evening Post desk")))
                .extracting(Term::label)
                .containsExactly("Evening Post");
        assertThat(institutions.principals(term("Evening Post"))).isEmpty();
    }

    @Test
    void to_be_a_part_of_a_house_is_not_to_speak_for_it() {
        assertThat(institutions.speaksFor(term("Ansel Torr"))).contains(term("war office"));
        assertThat(institutions.speaksFor(term("Evening Post desk"))).isEmpty();
        assertThat(institutions.speaksFor(term("president"))).doesNotContain(term("war office"));
    }

    @Test
    void a_family_is_told_and_holds_for_the_parts_of_a_house() {
        assertThat(institutions.family(term("Evening Post desk"))).contains("Posts of Ostrand");
        assertThat(institutions.family(term("Morning Post reporter"))).contains("Posts of Ostrand");
        assertThat(institutions.family(term("war office"))).isEmpty();
    }

    @Test
    void a_state_is_one_in_the_vocabulary_or_the_country_of_a_profile() {
        assertThat(List.of("Estmark", "Ostrand")).allMatch(name -> institutions.isState(term(name)));
        assertThat(List.of("Vell", "war office", "president", "Aldremouth"))
                .noneMatch(name -> institutions.isState(term(name)));
    }

    @Test
    void a_circle_of_parents_ends() {
        Institutions circle = new Institutions(
                vocabulary,
                new SourceBook(
                        List.of(profile("one", "other", null, null), profile("other", "one", null, null)), vocabulary));

        assertThat(circle.institution(term("one"))).isEqualTo(term("one"));
        assertThat(circle.principals(term("one"))).containsExactly(term("other"));
    }

    private Term term(String name) {
        return vocabulary.term(name);
    }

    private static SourceProfile profile(
            String name, @Nullable String parent, @Nullable String country, @Nullable String family) {
        return new SourceProfile(
                name,
                List.of(),
                SourceKind.MEDIA,
                country,
                parent,
                List.of(),
                family,
                null,
                List.of(),
                List.of(),
                false);
    }
}
