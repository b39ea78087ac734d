package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;
import org.gainsay.source.SourceProfile;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.VocabularyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCheckTest {

    private static final Vocabulary VOCABULARY = new VocabularyFiles(new Problems())
            .add(
                    "world.yaml",
                    """
                    - {prefLabel: Estmark, exactMatch: "wd:Q1", sourceKind: official, question: true}
                    - {prefLabel: war office, altLabel: [the ministry], speaksFor: [Estmark], sourceKind: military}
                    - {prefLabel: command, speaksFor: [war office]}
                    - {prefLabel: present, timeKind: stock}
                    """)
            .build();

    private final Path folder;

    SourceCheckTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void sources_that_go_together_have_no_problem() {
        assertThat(problems(
                        "{'name': 'command', 'aliases': ['northern command'], 'kind': 'military', 'parent': 'war office'}",
                        "{'name': 'Estmark', 'exactMatch': 'wd:Q1'}",
                        "{'name': 'Ansel Torr', 'speaksFor': ['command']}",
                        "{'name': 'the ministry', 'aliases': ['war office']}"))
                .isEmpty();
    }

    @Test
    void a_name_belongs_to_one_source() {
        assertThat(problems(
                        "{'name': 'Post', 'aliases': ['The Daily Post']}",
                        "{'name': 'Courier', 'aliases': ['daily  post']}",
                        "{'name': 'the post', 'family': 'House'}"))
                .containsExactly(
                        "2: 'daily post' is already a name of 'Post', in FILE:1; a name belongs to one source",
                        "3: source 'the post' stands in FILE:1 too, with another content; a name belongs to one source");
    }

    @Test
    void a_name_of_a_source_in_the_dataset_is_taken_too() {
        List<SourceProfile> known = List.of(SourceProfile.named("Courier"));

        assertThat(problems(known, "{'name': 'Post', 'aliases': ['Courier']}"))
                .containsExactly(
                        "1: 'courier' is already a name of 'Courier', in the dataset; a name belongs to one source");
    }

    @Test
    void nobody_stands_behind_himself() {
        assertThat(problems(
                        "{'name': 'one', 'parent': 'two'}",
                        "{'name': 'two', 'speaksFor': ['three']}",
                        "{'name': 'three', 'aliases': ['III'], 'parent': 'one'}",
                        "{'name': 'four', 'speaksFor': ['four']}",
                        "{'name': 'war office', 'parent': 'command'}"))
                .containsExactly(
                        "1: 'one' stands behind itself, by way of 'two'; 'parent' and 'speaksFor' never lead back to where they began",
                        "2: 'two' stands behind itself, by way of 'three'; 'parent' and 'speaksFor' never lead back to where they began",
                        "3: 'three' stands behind itself, by way of 'one'; 'parent' and 'speaksFor' never lead back to where they began",
                        "4: 'four' stands behind itself; 'parent' and 'speaksFor' never lead back to where they began",
                        "5: 'war office' stands behind itself, by way of 'command'; 'parent' and 'speaksFor' never lead back to where they began");
    }

    @Test
    void what_the_vocabulary_says_otherwise_is_told() {
        assertThat(problems(
                        "{'name': 'war office', 'kind': 'media'}",
                        "{'name': 'Estmark', 'exactMatch': 'wd:Q2'}",
                        "{'name': 'present'}",
                        "{'name': 'Post', 'aliases': ['the ministry']}"))
                .containsExactly(
                        "1: 'kind' is 'media', but 'military' in the vocabulary; leave it out, or change the vocabulary",
                        "2: 'exactMatch' is 'wd:Q2', but 'wd:Q1' in the vocabulary; leave it out, or change the vocabulary",
                        "3: 'present' is a predicate, a unit or a thing counted in the vocabulary; one who speaks is allowed",
                        "4: 'the ministry' is a name of 'war office' in the vocabulary; a name belongs to one concept");
    }

    private List<String> problems(String... lines) {
        return problems(List.of(), lines);
    }

    private List<String> problems(List<SourceProfile> known, String... lines) {
        Path file = folder.resolve(SourceFiles.NAME);
        try {
            Files.writeString(file, String.join("\n", lines).replace('\'', '"'));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        LoadedSources loaded = SourceFiles.read(file);
        assertThat(loaded.problems()).isEmpty();
        return SourceCheck.of(loaded.located(), known, VOCABULARY).stream()
                .map(Problem::toString)
                .map(problem -> problem.replace(file + ":", "FILE:").replaceFirst("^FILE:", ""))
                .toList();
    }
}
