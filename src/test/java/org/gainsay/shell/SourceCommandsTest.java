package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources from their file to the page, through the program. */
class SourceCommandsTest {

    private static final String LIBYA = "fixtures/libya/claims.jsonl";

    private final Path folder;
    private String dataset = "";

    SourceCommandsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void load() {
        dataset = folder.resolve("d").toString();
        assertThat(run("load", LIBYA).out()).contains("149 claims added", "13 sources");
    }

    @Test
    void sources_tell_who_is_who_in_the_order_asked_for() {
        assertThat(run("sources", "--kind", "media", "--sort", "relayed", "--format", "csv")
                        .out())
                .startsWith(
                        """
                        source,kind,country,institution,family,speaks for,said,relayed
                        Outlet D,media,,,,,9,42
                        Outlet E,media,,,Northlight Media (made up),,7,24
                        """);
        assertThat(run("sources", "--country", "Russian Federation", "--format", "csv")
                        .out())
                .contains("Kremlin,official,Russia,,,Russia,2,0")
                .doesNotContain("Outlet");
        assertThat(run("sources", "--about", "aircraft", "--sort", "name", "--format", "csv")
                        .out())
                .contains("\nLibyan interior minister,")
                .doesNotContain("Geir Pedersen");
    }

    @Test
    void a_source_is_shown_with_what_was_told_of_it_and_all_it_said() {
        ShellRun run = run("source", "Russian Federation");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("PARTY", "Libyan conflict", "Gainsay fixture", "told by", "sources.jsonl:11")
                .contains("SAID  7", "CONTRADICTED WHAT WAS SAID BEFORE  2", "a-21", "e-05", "disputed");
    }

    @Test
    void a_long_part_tells_how_much_of_it_is_not_shown() {
        assertThat(run("source", "Outlet D", "--limit", "3").out())
                .contains("RELAYED  42", "… and 39 more; --limit 42 shows them");
        assertThat(run("source", "Outlet D", "--limit", "0").code()).isEqualTo(2);
    }

    @Test
    void an_unknown_source_is_2_with_the_nearest_names() {
        ShellRun run = run("source", "Africa Comand");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no source 'Africa Comand'; did you mean 'Africa Command'?");
        assertThat(run("source", "Outlet").err()).contains("'Outlet A' or 'Outlet B'");
    }

    @Test
    void the_json_of_a_source_keeps_to_its_schema() {
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(
                                Map.of("urn:gainsay:source", resource("/org/gainsay/format/source.schema.json"))))
                .getSchema(resource("/org/gainsay/report/source-history.schema.json"), InputFormat.JSON);

        for (String name : new String[] {"Russia", "Nate Herring", "Outlet C", "US Africa Command"}) {
            String json = run("source", name, "--format", "json").out();

            assertThat(schema.validate(json, InputFormat.JSON)).as(name).isEmpty();
            assertThat(json).contains("\"counts\"");
        }
    }

    @Test
    void what_is_exported_is_loaded_as_the_same_sources() throws IOException {
        for (String format : new String[] {"jsonl", "csv"}) {
            Path file = folder.resolve("who." + format);
            Files.writeString(file, run("export", "sources", "--format", format).out());

            assertThat(run("load", file.toString()).out()).contains("0 claims added", "13 sources");
            ShellRun other = gainsay("--db", folder.resolve(format).toString(), "load", file.toString());
            assertThat(other.code()).isZero();
            assertThat(gainsay("--db", folder.resolve(format).toString(), "export", "sources", "--format", format)
                            .out())
                    .isEqualTo(Files.readString(file));
        }
    }

    @Test
    void a_file_of_sources_with_faults_is_told_whole_and_loads_nothing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("sources.jsonl"),
                """
                {"name": "Outlet Z", "family": "House"}
                {"name": "Outlet D", "kind": "medium"}
                {"name": "Outlet Y", "aliases": ["Outlet D"]}
                {"name": "Kremlin", "kind": "media"}
                {"name": "Outlet A", "kind": "media"}
                """);

        ShellRun run = run("load", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(file + ":2: 'kind' is 'medium'; did you mean 'media'?")
                .contains(file + ":3: 'Outlet D' is a name of 'Outlet D' in the vocabulary")
                .contains(file + ":4: 'kind' is 'media', but 'official' in the vocabulary");
        assertThat(run("source", "Outlet Z").code()).isEqualTo(2);
        assertThat(run("load", file.toString(), "--skip-invalid").err())
                .contains(file + ":5: source 'Outlet A' is in the dataset already, with another content");
        assertThat(run("source", "Outlet Z").out()).contains("House");
        assertThat(run("source", "Outlet A").out()).contains("Quayside Press");
    }

    @Test
    void another_content_replaces_when_asked_to() throws IOException {
        Path file = Files.writeString(
                folder.resolve("sources.jsonl"), "{\"name\": \"outlet a\", \"family\": \"Other House\"}\n");

        assertThat(run("load", file.toString()).code()).isEqualTo(2);
        assertThat(run("load", file.toString(), "--replace").code()).isZero();
        assertThat(run("source", "Outlet A").out()).contains("Other House").doesNotContain("Quayside");
    }

    @Test
    void a_check_of_files_reads_what_lies_beside_them() throws IOException {
        Path claims = Files.copy(Path.of(LIBYA), folder.resolve("claims.jsonl"));
        Files.copy(Path.of("fixtures/libya/vocabulary.yaml"), folder.resolve("vocabulary.yaml"));
        Path sources = Files.writeString(folder.resolve("sources.jsonl"), "{\"name\": \"Outlet A\", \"kind\": 5}\n");

        ShellRun run = gainsay("--memory", "check", claims.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sources + ":1: 'kind' is 5");
    }

    @Test
    void a_confidential_source_leaves_with_nothing_that_names_it() throws IOException {
        Path file = Files.writeString(
                folder.resolve("sources.jsonl"), "{\"name\": \"Nate Herring\", \"confidential\": true}\n");
        run("load", file.toString());

        for (String matter : new String[] {"claims", "conflicts", "sources", "documents"}) {
            assertThat(run("export", matter).out()).isNotBlank().doesNotContain("Herring");
        }
        assertThat(run("export", "claims").err()).contains("1 confidential claim left out");
    }

    private ShellRun run(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "--db";
        all[1] = dataset;
        System.arraycopy(words, 0, all, 2, words.length);
        return gainsay(all);
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(SourceCommandsTest.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
