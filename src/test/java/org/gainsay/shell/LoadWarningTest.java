package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a load tells of names behind sources that it knows from nowhere. */
class LoadWarningTest {

    @TempDir
    private Path folder;

    @Test
    void a_name_behind_a_source_that_stands_nowhere_else_is_told_with_the_nearest_and_is_taken() throws IOException {
        Path file = sources(
                """
                {"name": "Harbour desk", "parent": "Pentagonn"}
                {"name": "Ostrand Radio"}
                {"name": "night desk", "parent": "Ostrand Radio", "speaksFor": ["Ostrand Radoi", "Zzyzx guild of Ulm"]}
                """);

        ShellRun run = gainsay("--db", dataset(), "load", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("3 sources");
        assertThat(run.err())
                .contains("warning: " + file
                        + ":1: 'parent' is 'Pentagonn', which no vocabulary, source or claim has; did"
                        + " you mean 'Pentagon'?")
                .contains(":3: 'speaksFor' is 'Ostrand Radoi'", "did you mean 'Ostrand Radio'?")
                .contains("'Zzyzx guild of Ulm', which no vocabulary, source or claim has; it is kept as it stands")
                .doesNotContain(":2:");
    }

    @Test
    void a_name_that_a_claim_has_is_known() throws IOException {
        Path claims = folder.resolve("claims.jsonl");
        Files.writeString(
                claims,
                "{\"id\": \"a\", \"subject\": \"pilots\", \"predicate\": \"present\", \"polarity\": \"asserted\","
                        + " \"attribution\": [{\"source\": \"Pilots of Velin\"}]}\n");
        Path file = sources("{\"name\": \"Jo Arden\", \"speaksFor\": [\"Pilots of Velin\"]}\n");
        assertThat(gainsay("--db", dataset(), "load", claims.toString()).code()).isZero();

        assertThat(gainsay("--db", dataset(), "load", file.toString()).err()).doesNotContain("warning");
    }

    @Test
    void a_confidential_name_is_proposed_to_nobody() throws IOException {
        Path file = sources(
                """
                {"name": "Maro Tevik", "confidential": true}
                {"name": "night desk", "parent": "Maro Tevic"}
                """);

        assertThat(gainsay("--db", dataset(), "load", file.toString()).err())
                .contains(":2: 'parent' is 'Maro Tevic'")
                .doesNotContain("Tevik");
    }

    private Path sources(String lines) throws IOException {
        return Files.writeString(folder.resolve("sources.jsonl"), lines);
    }

    private String dataset() {
        return folder.resolve("dataset").toString();
    }
}
