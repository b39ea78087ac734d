package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program with the extractor that it ships with. */
class RealReadingTest {

    @TempDir
    private Path folder;

    @Test
    void an_article_is_read_corrected_and_held_against_a_draft() throws IOException {
        Path article =
                write("article.txt", "The minister said on Monday that up to 1,200 mercenaries were in Libya.\n");
        Path draft = write("draft.txt", "There are 1,200 mercenaries in Libya.\n");
        Path script = write(
                "script.txt",
                "ingest " + article + " --published 2020-05-26 --publisher \"the Gazette\"\nclaims\ncheck " + draft
                        + "\n");

        ShellRun run = gainsay("--memory", "--script", script.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).containsOnlyOnce("Loading the language models");
        assertThat(run.out())
                .contains("1 document read", "up to 1,200", "> the Gazette")
                .contains("The draft beside the record")
                .contains("'up to 1,200' and '1,200'")
                .contains("The draft says it in its own voice");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
