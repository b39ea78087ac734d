package org.gainsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.input.Problems;
import org.gainsay.vocabulary.NameJudgement;
import org.gainsay.vocabulary.SourceKind;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.VocabularyFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceBookTest {

    private final Vocabulary vocabulary = new VocabularyFiles(new Problems())
            .add(
                    "sources.yaml",
                    """
                    - {prefLabel: Estmark, sourceKind: official}
                    - {prefLabel: war office, altLabel: [ministry], speaksFor: [Estmark]}
                    - {prefLabel: Courier, sourceKind: media}
                    """)
            .build();

    @Test
    void a_profile_adds_what_the_vocabulary_does_not_know() {
        Vocabulary told = SourceBook.told(
                vocabulary,
                List.of(
                        profile("ministry", SourceKind.MILITARY, "department of war"),
                        profile("Ansel Torr", SourceKind.WITNESS, "Torr"),
                        profile("Courier", SourceKind.NGO, "daily courier")));

        assertThat(told.term("Department of War")).isEqualTo(told.term("war office"));
        assertThat(told.sourceKind(told.term("war office"))).contains(SourceKind.MILITARY);
        assertThat(told.speaksFor(told.term("department of war"))).containsExactly(told.term("Estmark"));
        assertThat(told.term("torr").label()).isEqualTo("Ansel Torr");
        assertThat(told.sourceKind(told.term("daily courier"))).contains(SourceKind.MEDIA);
    }

    @Test
    void a_name_of_another_concept_stays_that_ones() {
        Vocabulary told = SourceBook.told(
                vocabulary,
                List.of(
                        profile("Post", null, "Courier"),
                        profile("Echo", null, "Post"),
                        profile("Post", null, "The P")));

        assertThat(told.term("Courier").label()).isEqualTo("Courier");
        assertThat(told.term("Post").label()).isEqualTo("Post");
        assertThat(told.term("The P").label()).isEqualTo("Post");
        assertThat(told.term("Echo").label()).isEqualTo("Echo");
    }

    @Test
    void profiles_of_names_that_a_person_calls_the_same_are_taken_together() {
        List<SourceProfile> profiles =
                List.of(profile("Post", SourceKind.MEDIA), profile("Evening Post", SourceKind.NGO, "EP"));
        Vocabulary same = SourceBook.told(vocabulary, profiles)
                .with(List.of(
                        new NameJudgement(NameJudgement.Kind.SAME, "Post", "Evening Post", "ana", "", Instant.EPOCH)));

        SourceBook book = new SourceBook(profiles, same);

        assertThat(book.profiles()).hasSize(1);
        assertThat(book.of(same.term("EP")))
                .get()
                .extracting(SourceProfile::kind)
                .isEqualTo(SourceKind.MEDIA);
    }

    @Test
    void a_claim_is_confidential_with_any_source_of_its_chain() {
        SourceProfile hidden = new SourceProfile(
                "the clerk", List.of("J. Doe"), null, null, null, List.of(), null, null, List.of(), List.of(), true);
        SourceProfile open = new SourceProfile(
                "spokesman",
                List.of(),
                null,
                null,
                "J. Doe",
                List.of("war office", "the clerk"),
                null,
                null,
                List.of(),
                List.of(),
                false);
        SourceBook book = SourceBook.over(vocabulary, List.of(hidden, open));

        assertThat(book.isConfidential(by("J. Doe", "Courier"))).isTrue();
        assertThat(book.isConfidential(by("Courier", "The Clerk"))).isTrue();
        assertThat(book.isConfidential(by("Courier"))).isFalse();
        assertThat(book.open())
                .containsExactly(new SourceProfile(
                        "spokesman",
                        List.of(),
                        null,
                        null,
                        null,
                        List.of("war office"),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        false));
    }

    @Test
    void an_entry_tells_who_is_who_whether_it_spoke_or_not() {
        SourceBook book = SourceBook.over(
                vocabulary,
                List.of(new SourceProfile(
                        "Echo", List.of(), null, "Ostrand", null, List.of(), "House", null, List.of(), List.of(),
                        false)));

        List<SourceEntry> entries = SourceEntry.of(List.of(by("ministry", "Courier")), book);

        assertThat(entries)
                .extracting(SourceEntry::source)
                .extracting(Term::label)
                .containsExactly("war office", "Courier", "Echo");
        assertThat(entries.get(2).country()).contains("Ostrand");
        assertThat(entries.get(2).family()).contains("House");
        assertThat(entries.get(0).said()).isEqualTo(1);
        assertThat(entries.get(1).relayed()).isEqualTo(1);
    }

    private static Claim by(String... sources) {
        return ClaimBuilder.claim("a").by(sources).build();
    }

    private static SourceProfile profile(String name, @Nullable SourceKind kind, String... aliases) {
        return new SourceProfile(
                name, List.of(aliases), kind, null, null, List.of(), null, null, List.of(), List.of(), false);
    }
}
