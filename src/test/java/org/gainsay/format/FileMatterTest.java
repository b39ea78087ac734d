package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileMatterTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            sources.jsonl   | anything                                     | SOURCES
            documents.jsonl | anything                                     | DOCUMENTS
            decisions.jsonl | anything                                     | DECISIONS
            claims.jsonl    | anything                                     | CLAIMS
            who.jsonl       | {"name": "A"}                                | SOURCES
            who.ndjson      | {"subject": "jets", "name": "A"}             | CLAIMS
            meta.jsonl      | {"file": "d1.txt"}                           | DOCUMENTS
            judged.jsonl    | {"fingerprint": "ab", "decision": "genuine"} | DECISIONS
            new.jsonl       | {"subject": "jets", "predicate": "present"}  | CLAIMS
            new.jsonl       | {"predicate": "present"}                     | CLAIMS
            new.jsonl       | ["a", "list"]                                | CLAIMS
            who.csv         | aliases,name,kind                            | SOURCES
            new.csv         | subject,predicate,polarity,attribution       | CLAIMS
            who.txt         | {"name": "A"}                                | CLAIMS
            """)
    void a_file_is_known_by_its_name_or_its_first_line(String name, String text, FileMatter matter) throws IOException {
        assertThat(FileMatter.of(Files.writeString(folder.resolve(name), text))).isEqualTo(matter);
    }

    @ParameterizedTest
    @CsvSource({"none.jsonl", "none"})
    void what_is_not_there_is_for_the_reader_of_claims_to_tell(String name) {
        assertThat(FileMatter.of(folder.resolve(name))).isEqualTo(FileMatter.CLAIMS);
    }
}
