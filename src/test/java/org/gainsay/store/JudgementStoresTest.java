package org.gainsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.gainsay.vocabulary.NameJudgement;
import org.gainsay.vocabulary.NameJudgement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept beside claims and documents; a later process finds it. */
class JudgementStoresTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_said_of_names_stays_in_the_order_in_which_it_was_said() {
        NameJudgement last = judgement(Kind.SAME, "Sergei", "Sergey", "2020-07-24T10:00:00.000000001Z");
        NameJudgement first = judgement(Kind.DIFFERENT, "Sergei", "Sergey", "2021-01-01T00:00:00Z");
        NameJudgement other =
                judgement(Kind.SPEAKS_FOR, "it's; \"Peskov\"", "Kremlin \uD83D\uDE00", "1969-12-31T23:59:59Z");
        try (Dataset dataset = open()) {
            List.of(first, other, last).forEach(new NameStore(dataset)::add);
        }
        try (Dataset dataset = open()) {
            assertThat(new NameStore(dataset).all()).containsExactly(first, other, last);
        }
    }

    @Test
    void a_vocabulary_gives_way_to_another_of_its_name() {
        try (Dataset dataset = open()) {
            VocabularyStore vocabularies = new VocabularyStore(dataset);
            vocabularies.save(List.of(file("libya.yaml", "- prefLabel: jets\n"), file("dam.yaml", "[]")));
            vocabularies.save(List.of(file("libya.yaml", "- prefLabel: 'it''s 😀'\n".repeat(100_000))));
        }
        try (Dataset dataset = open()) {
            assertThat(new VocabularyStore(dataset).all())
                    .containsExactly(
                            file("dam.yaml", "[]"), file("libya.yaml", "- prefLabel: 'it''s 😀'\n".repeat(100_000)));
        }
    }

    @Test
    void nothing_to_save_is_no_error() {
        try (Dataset dataset = open()) {
            new VocabularyStore(dataset).save(List.of());
            assertThat(new VocabularyStore(dataset).all()).isEmpty();
        }
    }

    @Test
    void the_last_list_of_conflicts_is_remembered_in_its_order() {
        try (Dataset dataset = open()) {
            ListingStore listing = new ListingStore(dataset);
            assertThat(listing.all()).isEmpty();
            listing.save(List.of("f1", "f2", "f3"));
            listing.save(List.of("f9", "f2"));
        }
        try (Dataset dataset = open()) {
            ListingStore listing = new ListingStore(dataset);
            assertThat(listing.all()).containsExactly("f9", "f2");
            listing.save(List.of());
            assertThat(listing.all()).isEmpty();
        }
    }

    private Dataset open() {
        return new Dataset(DatasetLocation.file(folder.resolve("libya")));
    }

    private static VocabularyFile file(String name, String text) {
        return new VocabularyFile(name, text);
    }

    private static NameJudgement judgement(Kind kind, String first, String second, String at) {
        return new NameJudgement(kind, first, second, "Ana", "", Instant.parse(at));
    }
}
