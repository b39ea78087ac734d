package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of rules, and when it is read again. */
class RulesetsTest {

    @TempDir
    private Path folder;

    @Test
    void what_has_not_changed_is_not_read_twice() {
        assertThat(rulesets().with(List.of(), List.of())).isSameAs(rulesets().with(List.of(), List.of()));
    }

    @Test
    void a_file_that_is_edited_is_read_anew() throws IOException {
        Rulesets rulesets = rulesets();
        concepts("- prefLabel: Velin harbour\n");
        Ruleset before = rulesets.with(List.of(), List.of());
        concepts("- prefLabel: Velin harbour\n- prefLabel: Ostrand bridge\n");

        assertThat(before.vocabulary().term("Ostrand bridge").known()).isFalse();
        assertThat(rulesets.with(List.of(), List.of())
                        .vocabulary()
                        .term("Ostrand bridge")
                        .known())
                .isTrue();
    }

    private Rulesets rulesets() {
        return new Rulesets(new WorkspaceOptions(List.of(folder), null));
    }

    private void concepts(String yaml) throws IOException {
        Path file = folder.resolve("vocabulary/own.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml);
    }
}
