package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.GainsayApplication;
import org.gainsay.format.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;

/** Whatever the program writes as JSON keeps to a schema that ships with it. */
@SpringBootTest(
        classes = GainsayApplication.class,
        properties = {"spring.main.lazy-initialization=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonFormatsTest {

    /** Held against their schemas where their own tests are. */
    private static final Set<String> ELSEWHERE =
            Set.of("compare", "consensus", "decisions export", "evaluate", "range", "source", "unanswered");

    /** A command line, and the schema of what it writes. */
    record Written(String line, String schema) {

        String command() {
            return line.startsWith("rules test") ? "rules test" : line.split(" ", -1)[0];
        }
    }

    @TempDir
    private static Path folder;

    @Autowired
    private Catalogue catalogue;

    static List<Written> written() {
        return List.of(
                new Written("check", "findings"),
                new Written("conflicts --with-grades", "findings"),
                new Written("conflict 1", "findings#/$defs/conflict"),
                new Written("demo", "findings"),
                new Written("explain a-15 d-12", "explanation"),
                new Written("claims", "claims"),
                new Written("claims --with-grades", "claims"),
                new Written("show a-15", "shown-claim"),
                new Written("show d-26 --with-grades", "shown-claim"),
                new Written("documents", "documents"),
                new Written("document dispatch-a.txt", "shown-document"),
                new Written("quotes", "quotes"),
                new Written("sources --with-grades", "sources"),
                new Written("sources --by voting", "sources"),
                new Written("grades", "grades"),
                new Written("decisions", "decisions"),
                new Written("rules", "rules"),
                new Written("rules test", "rule-tests"),
                new Written("quantity \"6 MiG-29 and up to 1,200 people\"", "quantities"),
                new Written("export claims", "claims"),
                new Written("export conflicts", "findings"),
                new Written("export documents", "documents"),
                new Written("export sources", "told-sources"),
                new Written("export grades", "grade-tags"));
    }

    @BeforeAll
    void fill() {
        assertThat(run("load fixtures/libya").code()).isZero();
        assertThat(run("review 1 explained --reason \"scope: regular and hired\"")
                        .code())
                .isZero();
        assertThat(run("grade \"UN report\" B --reason \"held before\" --until 2999-01-01")
                        .code())
                .isZero();
        assertThat(run("assess d-26 3 --reason \"one source\"").code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("written")
    void what_is_written_keeps_to_its_schema(Written written) {
        ShellRun run = run(written.line() + " --format json");
        JsonNode json = Json.MAPPER.readTree(run.out());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Schemas.faults(written.schema(), json)).isEmpty();
        if (!written.schema().equals("rule-tests")) {
            assertThat(json).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "conflicts, findings#/$defs/conflict",
        "claims, claim",
        "documents, documents#/items",
        "export grades, grade-tags#/items",
        "range mercenaries, ranges#/items",
        "unanswered, accusations#/items",
    })
    void a_line_is_what_the_whole_has_many_of(String line, String schema) {
        ShellRun run = run(line + " --format jsonl");

        assertThat(run.out().lines()).isNotEmpty().allSatisfy(json -> assertThat(
                        Schemas.faults(schema, Json.MAPPER.readTree(json)))
                .isEmpty());
    }

    @Test
    void a_text_a_line_keeps_to_its_schema() throws IOException {
        Path texts = Files.writeString(
                folder.resolve("texts.jsonl"), "{\"id\": \"t1\", \"text\": \"6 MiG-29 and up to 1,200 people\"}\n");

        JsonNode line = Json.MAPPER.readTree(run("quantity --file " + texts).out());

        assertThat(line.get("estimates")).hasSize(2);
        assertThat(Schemas.faults("mentions", line)).isEmpty();
    }

    @Test
    void a_schema_refuses_what_its_command_does_not_write() {
        assertThat(Schemas.faults("documents", Json.MAPPER.readTree("[{\"id\": \"d1.txt\"}]")))
                .isNotEmpty();
        assertThat(Schemas.faults("shown-claim", Json.MAPPER.readTree("{\"id\": \"a\"}")))
                .isNotEmpty();
    }

    @Test
    void no_command_writes_json_that_no_schema_tells_of() {
        Set<String> told = new TreeSet<>(ELSEWHERE);
        written().forEach(each -> told.add(each.command()));

        assertThat(catalogue.commands().stream()
                        .filter(command -> command.formats().contains(OutputFormat.JSON)
                                || command.formats().contains(OutputFormat.JSONL))
                        .map(MethodCommand::getName))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    private static ShellRun run(String line) {
        return ShellRun.gainsayWith()
                .input(line + "\n")
                .run("--db", folder.resolve("dataset").toString());
    }
}
