package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.format.ClaimFiles;
import org.gainsay.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the words of a story do to the words that ship. */
class StoryVocabularyTest {

    @TempDir
    private Path folder;

    @Test
    void a_story_whose_folder_is_called_like_a_shipped_file_adds_to_it() throws IOException {
        Vocabulary vocabulary = withStory("people", "[{prefLabel: bell ringers, broader: [people]}]");

        assertThat(vocabulary.isWithin(vocabulary.term("bell ringers"), vocabulary.term("people")))
                .isTrue();
        assertThat(vocabulary.isWithin(vocabulary.term("infants"), vocabulary.term("people")))
                .isTrue();
    }

    @Test
    void a_story_may_give_a_shipped_concept_a_further_name() throws IOException {
        Vocabulary vocabulary = withStory("velm", "[{prefLabel: firefighters, altLabel: [Velm brigade]}]");

        assertThat(vocabulary.term("Velm brigade")).isEqualTo(vocabulary.term("firemen"));
    }

    private Vocabulary withStory(String name, String words) throws IOException {
        Path story = Files.createDirectory(folder.resolve(name));
        Files.writeString(story.resolve("vocabulary.yaml"), words);
        Path claims = Files.writeString(story.resolve("claims.jsonl"), "");
        Material material = new MaterialReader(new ClaimFiles(Rulesets::estimate)).read(List.of(claims), null);
        return new Rulesets(new WorkspaceOptions(List.of(), null))
                .with(material.vocabularies(), List.of())
                .vocabulary();
    }
}
