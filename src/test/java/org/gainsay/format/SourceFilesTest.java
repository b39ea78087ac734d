package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.input.Problem;
import org.gainsay.source.Control;
import org.gainsay.source.Interest;
import org.gainsay.source.SourceProfile;
import org.gainsay.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFilesTest {

    private static final SourceProfile FULL = new SourceProfile(
            "Ostrand Radio",
            List.of("OR; the radio", "=Ostrand", "Rádio"),
            SourceKind.MEDIA,
            "Ostrand",
            "Ostrand Broadcasting",
            List.of("Ostrand Broadcasting", "the Senate"),
            "Harbour House",
            "wd:Q12",
            List.of(
                    new Control(Control.Kind.STATE_FUNDED, "Ostrand", DateText.date("2020"), "Budget, \"p. 9\""),
                    new Control(Control.Kind.STATE_CONTROLLED, "Ostrand", DateText.dateOrWindow("2019/.."), "Law 4")),
            List.of(new Interest("border talks", DateText.date("2020-05-07"), "Minutes, line 1\nline 2")),
            true);

    private final Path folder;

    SourceFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv"})
    void what_is_written_is_read_as_the_same_sources(String extension) throws IOException {
        List<SourceProfile> profiles = List.of(FULL, SourceProfile.named("-plain"), SourceProfile.named("Other"));
        StringWriter text = new StringWriter();
        if (extension.equals("csv")) {
            SourceWriter.csv(profiles, text);
        } else {
            SourceWriter.jsonl(profiles, text);
        }
        Path file = Files.writeString(folder.resolve("told." + extension), text.toString());

        LoadedSources loaded = SourceFiles.read(file);

        assertThat(FileMatter.of(file)).isEqualTo(FileMatter.SOURCES);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.located()).extracting(LocatedSource::profile).isEqualTo(profiles);
    }

    @Test
    void what_is_kept_as_a_line_is_the_same_again() {
        assertThat(SourceLine.parse(SourceLine.of(FULL))).isEqualTo(FULL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {'kind': 'media'}                               | 1: 'name' is missing; a text is allowed
            {'name': 'A', 'famly': 'B'}                     | 1: 'famly' is not a known field; did you mean 'family'?
            {'name': 'A', 'kind': 'medium'}                 | 1: 'kind' is 'medium'; did you mean 'media'?
            {'name': ' '}                                   | 1: 'name' is empty; a text is allowed
            {'name': 'A', 'aliases': 'B'}                   | 1: 'aliases' is 'B'; a list of texts is allowed
            {'name': 'A', 'exactMatch': 'Q159'}             | 1: 'exactMatch' is 'Q159'; a Wikidata id such as wd:Q159 is allowed
            {'name': 'A', 'confidential': 'yes'}            | 1: 'confidential' is 'yes'; true or false is allowed
            {'name': 'A', 'controls': [{'kind': 'state-controlled', 'by': 'B', 'date': '2020'}]} | 1: 'controls[0].citation' is missing; where it is told is allowed
            {'name': 'A', 'controls': [{'kind': 'state', 'by': 'B', 'date': '2020', 'citation': 'C'}]} | 1: 'controls[0].kind' is 'state'; allowed: state-controlled, state-funded
            {'name': 'A', 'interests': [{'in': 'B', 'citation': 'C'}]}                                 | 1: 'interests[0].date' is missing; a date such as 2020, 2020-05 or 2020-05-07, or FROM/TO is allowed
            {'name': 'A', 'interests': [{'in': 'B', 'date': '2020-02-30', 'citation': 'C'}]}           | 1: '2020-02-30' is not a date; a date such as 2020, 2020-05 or 2020-05-07 is allowed
            """)
    void a_wrong_line_is_told(String line, String message) throws IOException {
        Path file = Files.writeString(folder.resolve(SourceFiles.NAME), line.replace('\'', '"') + "\n");

        LoadedSources loaded = SourceFiles.read(file);

        assertThat(loaded.located()).isEmpty();
        assertThat(loaded.problems()).extracting(Problem::toString).containsExactly(file + ":" + message);
    }

    @Test
    void the_same_source_again_counts_once() throws IOException {
        Path file = Files.writeString(
                folder.resolve(SourceFiles.NAME), "{\"name\": \"A\"}\n\n{\"name\": \"A\", \"aliases\": []}\n");

        assertThat(SourceFiles.read(file).located())
                .containsExactly(new LocatedSource(file.toString(), 1, SourceProfile.named("A")));
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThat(SourceFiles.read(folder.resolve(SourceFiles.NAME)).problems())
                .extracting(Problem::wrong)
                .containsExactly("there is no such file");
    }
}
