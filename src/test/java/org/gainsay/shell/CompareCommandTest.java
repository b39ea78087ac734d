package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.GainsayApplication;
import org.gainsay.format.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two pasted texts, and files of them, as the user of the whole program sees them. */
class CompareCommandTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemas(
                            Map.of("urn:gainsay:claim", resource("/org/gainsay/format/claim.schema.json"))))
            .getSchema(resource("/org/gainsay/report/answer.schema.json"), InputFormat.JSON);

    private static final String PAIRS =
            """
            {"id": "count", "a": "More than 350 people were killed.", "b": "350 people were killed."}
            {"id": "none", "a": "The concert was loud.", "b": "Nine boats were painted.", "subject": "Varrow"}
            {"id": "denied", "a": "The army denied that it shelled the port.", "b": "The army shelled the port."}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_card_shows_the_verdict_both_figures_in_their_texts_and_why() {
        ShellRun run = gainsay("--memory", "compare", "More than 350 people were killed.", "350 people were killed.");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("CONTRADICTION", "Cannot both be true.", "[More than 350] people were killed.")
                .contains("\"More than 350\" and \"350\" cannot both hold.");
        assertThat(run.err()).contains("No --fail-on");
    }

    @Test
    void a_file_is_answered_a_line_each_in_its_order_as_the_schema_says() throws IOException {
        ShellRun run = gainsay("--memory", "compare", "--pairs", file(PAIRS), "--fail-on", "disputed");

        List<String> lines = run.out().lines().toList();
        assertThat(run.code()).isEqualTo(1);
        assertThat(lines)
                .extracting(line -> Json.MAPPER.readTree(line).get("id").stringValue())
                .containsExactly("count", "none", "denied");
        assertThat(lines)
                .extracting(line -> Json.MAPPER.readTree(line).get("verdict").stringValue())
                .containsExactly("contradiction", "not-comparable", "disputed");
        assertThat(lines).allSatisfy(line -> assertThat(SCHEMA.validate(line, InputFormat.JSON))
                .isEmpty());
    }

    @Test
    void a_pair_that_is_given_as_words_is_answered_as_the_schema_says() {
        String json = gainsay("--memory", "compare", "--format", "json", "Two boats sank.", "Three boats sank.")
                .out();

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"verdict\" : \"contradiction\"");
    }

    @Test
    void pairs_are_read_from_stdin() {
        ShellRun run =
                new ShellRun.Start(GainsayApplication.class).input(PAIRS).run("--memory", "compare", "--pairs", "-");

        assertThat(run.out().lines()).hasSize(3);
    }

    @Test
    void bad_lines_are_told_all_at_once_and_nothing_is_answered() throws IOException {
        String file = file(
                PAIRS + "{\"id\": \"x\", \"a\": \"One.\"}\nno json\n{\"id\":\"y\",\"a\":\"\",\"b\":\"\",\"c\":1}\n");

        ShellRun run = gainsay("--memory", "compare", "--pairs", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file + ":4:", "'b' is missing", file + ":5:", file + ":6:", "unknown field");
    }

    @Test
    void one_text_alone_is_told_how_to_go_on() {
        ShellRun run = gainsay("--memory", "compare", "Only one.");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("compare takes two texts or --pairs FILE");
    }

    private String file(String text) throws IOException {
        Path file = folder.resolve("pairs.jsonl");
        Files.writeString(file, text);
        return file.toString();
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(CompareCommandTest.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
