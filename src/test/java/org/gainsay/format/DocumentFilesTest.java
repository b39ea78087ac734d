package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.claim.Document;
import org.gainsay.claim.TimeBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFilesTest {

    private final Path folder;

    DocumentFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void reads_what_is_known_of_a_document_and_passes_over_further_fields() {
        Document document = only(
                "{'file': 'd1.txt', 'published': '2020-05-28', 'publisher': 'Outlet B', 'url': 'https://b.example/1',"
                        + " 'archived': 'https://archive.example/1', 'title': 'A title', 'language': 'en', 'translated': true, 'note': 5}");

        assertThat(document)
                .isEqualTo(new Document(
                        "d1.txt",
                        "Outlet B",
                        "A title",
                        "https://b.example/1",
                        "https://archive.example/1",
                        DateText.date("2020-05-28"),
                        TimeBasis.STATED,
                        "en",
                        true,
                        null,
                        null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            'published': '2020-05-28'                                              | 2020-05-28            | STATED
            'published': '2020-05'                                                 | 2020-05-01/2020-05-31 | STATED
            'published': '2020'                                                    | 2020-01-01/2020-12-31 | STATED
            'published': '2020-05-26/2020-06'                                      | 2020-05-26/2020-06-30 | INFERRED
            'published': '2020-05-26/..'                                           | 2020-05-26/..         | INFERRED
            'publishedWindow': '2020-05-26/2020-06-01'                             | 2020-05-26/2020-06-01 | INFERRED
            'published': '2020-05-28', 'publishedWindow': '2020-05-26/2020-06-01'  | 2020-05-26/2020-06-01 | INFERRED
            'published': '2020-05-28', 'publishedBasis': 'inferred'                | 2020-05-28            | INFERRED
            'published': '2020-05-26/2020-06-01', 'publishedBasis': 'stated'       | 2020-05-26/2020-06-01 | STATED
            'title': 'undated'                                                     | null                  | UNKNOWN
            """)
    void the_day_of_publication_is_stated_inferred_or_unknown(String fields, String days, TimeBasis basis) {
        Document document = only("{'file': 'd1.txt', " + fields + "}");

        assertThat(String.valueOf(document.published())).isEqualTo(days);
        assertThat(document.dateBasis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {'published': '2020-05-28'}                              | 1: 'file' is missing; a file name is allowed
            {'file': 'd1.txt', 'published': 'May 2020'}              | 1: 'published' is 'May 2020'; a date such as 2020, 2020-05 or 2020-05-07, or FROM/TO is allowed
            {'file': 'd1.txt', 'published': '2020-02-30'}            | 1: '2020-02-30' is not a date; a date such as 2020, 2020-05 or 2020-05-07 is allowed
            {'file': 'd1.txt', 'publishedWindow': '2020-05-28'}      | 1: 'publishedWindow' is '2020-05-28'; FROM/TO such as 2020-05-26/2020-06-01 is allowed
            {'file': 'd1.txt', 'publishedWindow': '2020-06/2020-05'} | 1: from 2020-06-01 is after to 2020-05-31
            {'file': 'd1.txt', 'published': '2020-07', 'publishedWindow': '2020-05/2020-06'} | 1: 'published' is 2020-07-01/2020-07-31, outside 'publishedWindow' 2020-05-01/2020-06-30
            {'file': 'd1.txt', 'publishedBasis': 'stated'}           | 1: 'publishedBasis' is 'stated', but no date is given
            {'file': 'd1.txt', 'translated': 'no'}                   | 1: 'translated' is 'no'; true or false is allowed
            {'file': '../d1.txt'}                                    | 1: 'file' is '../d1.txt', outside the folder of the metadata; a file beside or below it is allowed
            {'file': '/etc/hostname'}                                | 1: 'file' is '/etc/hostname', outside the folder of the metadata; a file beside or below it is allowed
            {'file': '.'}                                            | 1: 'file' is '.', outside the folder of the metadata; a file beside or below it is allowed
            """)
    void a_wrong_line_is_told(String line, String message) {
        assertThat(messages(documents(line))).containsExactly(message);
    }

    @Test
    void the_text_of_a_document_beside_is_read_with_its_hash() throws IOException {
        Files.createDirectory(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/d1.txt"), "\uFEFFS\u00e8vres\r\n");

        Document document = only("{'file': 'texts/d1.txt'}");

        assertThat(document.id()).isEqualTo("d1.txt");
        assertThat(document.text()).isEqualTo("S\u00e8vres\r\n");
        // printf '\xef\xbb\xbfS\xc3\xa8vres\r\n' | sha256sum
        assertThat(document.sha256()).isEqualTo("acac521839810e8929431ee3c216c1622197e84b693d43cc5dc0c32ede1851d1");
    }

    @Test
    void a_document_that_is_not_utf_8_is_told() throws IOException {
        Files.write(folder.resolve("d1.txt"), "S\u00e8vres".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(messages(documents("{'file': 'd1.txt'}")))
                .containsExactly("1: 'd1.txt' is not UTF-8; UTF-8 is allowed");
    }

    @Test
    void a_document_stands_once() {
        LoadedDocuments loaded =
                documents("{'file': 'd1.txt'}", "{'file': 'd1.txt'}", "{'file': 'd1.txt', 'title': 'Another'}");

        assertThat(loaded.documents()).hasSize(1);
        assertThat(messages(loaded))
                .containsExactly(
                        "3: document 'd1.txt' stands in line 1 too, with another content; a document stands once");
    }

    @Test
    void metadata_that_is_not_there_is_a_problem() {
        assertThat(DocumentFiles.read(folder.resolve("none.jsonl")).problems())
                .singleElement()
                .hasToString(folder.resolve("none.jsonl") + ": there is no such file");
    }

    private Document only(String line) {
        LoadedDocuments loaded = documents(line);
        assertThat(messages(loaded)).isEmpty();
        return loaded.documents().get(0);
    }

    private LoadedDocuments documents(String... lines) {
        try {
            return DocumentFiles.read(Files.writeString(
                    folder.resolve("documents.jsonl"), String.join("\n", lines).replace('\'', '"')));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> messages(LoadedDocuments loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.toString().replaceFirst("^.*?\\.jsonl:", ""))
                .toList();
    }
}
