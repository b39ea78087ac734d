package org.gainsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.TimeBasis;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentStoreTest {

    private static final DateRange MAY = new DateRange(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31));
    private static final DateRange SEVENTH = DateRange.day(LocalDate.of(2020, 5, 7));

    private final Dataset dataset = new Dataset(DatasetLocation.memory());
    private final DocumentStore documents = new DocumentStore(dataset, Clock.systemUTC());

    @AfterEach
    void close() {
        dataset.close();
    }

    @Test
    void a_document_comes_back_with_its_text() {
        Document whole = new Document(
                "d1.txt",
                "Reuters",
                "It's \"Libya\"",
                "https://example.org/?a=1;b=2",
                "https://archive.example/1",
                MAY,
                TimeBasis.INFERRED,
                "en",
                true,
                "ab12",
                "Zażółć\r\n\tцитата 数 \uD83D\uDE00 it's\n".repeat(10_000));
        documents.save(List.of(Document.named("d2.txt"), whole), WhenKnown.REFUSE);
        assertThat(documents.all()).containsExactly(whole, Document.named("d2.txt"));
        assertThat(documents.find("d1.txt")).contains(whole);
        assertThat(documents.find("d3.txt")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-05-07, 2020-05-07", ", 2020-05-07", "2020-05-07,", "0001-01-01, 9999-12-31"})
    void any_window_comes_back(@Nullable LocalDate from, @Nullable LocalDate to) {
        Document dated = dated("d1.txt", new DateRange(from, to));
        documents.save(List.of(dated), WhenKnown.REFUSE);
        assertThat(documents.all()).containsExactly(dated);
    }

    @Test
    void metadata_completes_what_was_known_and_loses_nothing() {
        documents.save(List.of(read("d1.txt", "text")), WhenKnown.REFUSE);
        documents.save(List.of(published("d1.txt", "Reuters")), WhenKnown.REFUSE);
        LoadResult result = documents.save(List.of(dated("d1.txt", MAY)), WhenKnown.REFUSE);
        assertThat(result).isEqualTo(new LoadResult(0, 0, 1, List.of()));
        assertThat(documents.all())
                .containsExactly(new Document(
                        "d1.txt",
                        "Reuters",
                        null,
                        null,
                        null,
                        MAY,
                        TimeBasis.STATED,
                        null,
                        false,
                        "hash of text",
                        "text"));
    }

    @Test
    void the_same_documents_a_second_time_change_nothing() {
        List<Document> both = List.of(read("d1.txt", "text"), published("d2.txt", "Reuters"));
        assertThat(documents.save(both, WhenKnown.REFUSE)).isEqualTo(new LoadResult(2, 0, 0, List.of()));
        assertThat(documents.save(both, WhenKnown.REFUSE)).isEqualTo(new LoadResult(0, 2, 0, List.of()));
        assertThat(documents.save(List.of(Document.named("d1.txt")), WhenKnown.REFUSE))
                .isEqualTo(new LoadResult(0, 1, 0, List.of()));
    }

    @Test
    void a_document_that_stands_in_two_files_of_one_load_is_completed() {
        LoadResult result =
                documents.save(List.of(published("d1.txt", "Reuters"), dated("d1.txt", MAY)), WhenKnown.REFUSE);
        assertThat(result).isEqualTo(new LoadResult(1, 0, 1, List.of()));
        assertThat(documents.find("d1.txt").map(Document::publisher)).contains("Reuters");
        assertThat(documents.find("d1.txt").map(Document::published)).contains(MAY);
    }

    @Test
    void another_text_under_a_known_name_is_refused_and_nothing_is_taken() {
        documents.save(List.of(read("d1.txt", "one"), read("d2.txt", "two")), WhenKnown.REFUSE);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> documents.save(
                        List.of(read("d0.txt", "new"), read("d2.txt", "three"), read("d1.txt", "four")),
                        WhenKnown.REFUSE))
                .withMessage(
                        """
                        d2.txt: this document is in the dataset already, with another text; --replace takes the new one; another document needs another file name
                        d1.txt: this document is in the dataset already, with another text; --replace takes the new one; another document needs another file name""");
        assertThat(documents.all()).containsExactly(read("d1.txt", "one"), read("d2.txt", "two"));
    }

    @Test
    void another_text_is_skipped_or_replaces_where_that_is_asked_for() {
        documents.save(List.of(read("d1.txt", "one")), WhenKnown.REFUSE);
        LoadResult skipped = documents.save(List.of(read("d1.txt", "two")), WhenKnown.SKIP);
        assertThat(skipped.skipped()).extracting(Problem::file).containsExactly("d1.txt");
        assertThat(documents.all()).containsExactly(read("d1.txt", "one"));

        documents.save(List.of(read("d1.txt", "two")), WhenKnown.REPLACE);
        assertThat(documents.all()).containsExactly(read("d1.txt", "two"));
    }

    @Test
    void what_a_person_says_stands_over_what_is_loaded_before_and_after() {
        documents.save(List.of(dated("d1.txt", MAY)), WhenKnown.REFUSE);
        documents.complete(dated("d1.txt", SEVENTH), "Ana");
        documents.save(List.of(published("d1.txt", "Reuters"), dated("d1.txt", MAY)), WhenKnown.REPLACE);
        documents.complete(published("d1.txt", "Reuters Tripoli"), "Ben");
        assertThat(documents.all())
                .containsExactly(new Document(
                        "d1.txt",
                        "Reuters Tripoli",
                        null,
                        null,
                        null,
                        SEVENTH,
                        TimeBasis.STATED,
                        null,
                        false,
                        null,
                        null));
    }

    @Test
    void a_person_can_complete_a_document_that_only_claims_name() {
        documents.complete(published("d1.txt", "Reuters"), "Ana");
        assertThat(documents.all()).containsExactly(published("d1.txt", "Reuters"));
        documents.save(List.of(read("d1.txt", "text")), WhenKnown.REFUSE);
        assertThat(documents.find("d1.txt").map(Document::text)).contains("text");
        assertThat(documents.find("d1.txt").map(Document::publisher)).contains("Reuters");
    }

    private static Document published(String id, String publisher) {
        return new Document(id, publisher, null, null, null, null, TimeBasis.UNKNOWN, null, false, null, null);
    }

    private static Document dated(String id, DateRange days) {
        return new Document(id, null, null, null, null, days, TimeBasis.STATED, null, false, null, null);
    }

    private static Document read(String id, String text) {
        return new Document(id, null, null, null, null, null, TimeBasis.UNKNOWN, null, false, "hash of " + text, text);
    }
}
