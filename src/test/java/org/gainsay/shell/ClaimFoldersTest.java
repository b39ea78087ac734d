package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a folder of claims holds besides claims, and what is no folder of claims. */
class ClaimFoldersTest {

    @TempDir
    private Path folder;

    private String claims;
    private String documents;
    private String sources;

    @BeforeEach
    void write() throws IOException {
        claims = write(
                "claims.jsonl",
                """
                {"id":"a1","subject":"boats","predicate":"present","place":"Ostrand","estimate":{"text":"20","stated":20,"bound":"exact","low":20,"best":20,"high":20,"unit":"1","of":"boats"},"polarity":"asserted","asOf":{"from":"2022-01-01","to":"2022-01-01"},"attribution":[{"source":"the Gazette"}],"provenance":{"document":"d1.txt"}}
                """);
        documents = write("documents.jsonl", "{\"file\": \"d1.txt\", \"published\": \"2022-01-02\"}\n");
        sources = write("sources.jsonl", "{\"name\": \"the Gazette\", \"kind\": \"media\"}\n");
    }

    @Test
    void all_that_a_pattern_names_is_taken_for_what_it_is() {
        ShellRun load = gainsay("--memory", "load", claims, documents, sources);
        assertThat(load.out()).isEqualTo("1 claim added, 1 document, 1 source\n");

        ShellRun check = gainsay("--memory", "check", claims, documents, sources);
        assertThat(check.code()).isZero();
        assertThat(check.out())
                .isEqualTo(gainsay("--memory", "check", folder.toString()).out());

        ShellRun against = gainsay("--memory", "check", claims, "--against", claims, documents, sources);
        assertThat(against.code()).isZero();
    }

    @Test
    void metadata_alone_and_elsewhere_is_taken() throws IOException {
        String elsewhere = write("elsewhere/meta.jsonl", "{\"file\": \"d1.txt\", \"title\": \"Boats\"}\n");

        assertThat(gainsay("--memory", "load", elsewhere).out()).isEqualTo("0 claims added, 1 document\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decisions.jsonl", "judged.jsonl"})
    void decisions_are_no_claims(String name) throws IOException {
        String decisions = write(name, "{\"fingerprint\": \"ab\", \"decision\": \"genuine\"}\n");

        ShellRun run = gainsay("--memory", "check", claims, decisions);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(decisions + ": this holds decisions, not claims; check --decisions reads it,"
                        + " decisions import takes it into the dataset\ngainsay: 1 problem; nothing was taken\n");
        assertThat(gainsay("--memory", "check", folder.toString()).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            check %s
            load %s
            check CLAIMS --against %s
            """)
    void what_is_not_there_and_what_holds_nothing_is_2(String line) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "Nine boats were painted.");
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertRefused(line, folder.resolve("claimz"), "there is no such file or folder");
        assertRefused(line, folder.resolve("claimz.jsonl"), "there is no such file or folder");
        assertRefused(
                line, empty, "no claim file lies in this folder; claim files end in .jsonl, .ndjson, .json or .csv");
        assertRefused(line, articles, "; articles are for ingest, or for check by their names");
    }

    private void assertRefused(String line, Path path, String sentence) {
        ShellRun run = ShellRun.gainsayWith()
                .input(line.replace("CLAIMS", claims).formatted(path) + "\n")
                .run("--memory");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(path + ": ").contains(sentence);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
