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
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.gainsay.format.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Accusations without an answer, and low and high over the record, from the command line. */
class AnswerCommandsTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void load() {
        assertThat(libya("load", "fixtures/libya/claims.jsonl").code()).isZero();
    }

    @Test
    void the_july_accusations_have_no_answer_and_come_with_the_nearest_there_is() {
        ShellRun run = libya("unanswered", "--during", "2020-07", "--source", "US Africa Command", "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(",a-23,", ",e-01,", ",e-02,", ",e-03,", ",e-05,", ",e-06,", ",e-19,");
        assertThat(run.out().lines().filter(line -> line.contains(",e-02,")))
                .singleElement()
                .asString()
                .contains("spoke of it only before", "d-49 Sergey Lavrov denies", "8 weeks before");
        assertThat(run.err()).contains("No answer on record is not the same as no answer.");
    }

    @Test
    void those_that_were_answered_are_shown_when_asked_for() {
        assertThat(libya("unanswered").out()).doesNotContain("c-01");
        assertThat(libya("unanswered", "--all").out())
                .contains("Russia, accused by US Department of State: Russian troops deployed in, Libya")
                .contains(
                        "b-13 Kremlin denies: Russian troops present, Libya; 26 May 2020 – 1 Jun 2020; 6 months after");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "--accused, Russia, 15",
        "--accused, Russian Ministry of Defence, 1",
        "--accused, Turkey, 0",
        "--about, Resolution, 1",
        "--source, Bradford Gering, 1",
        "--place, front lines in Libya, 1",
        "--during, 2020-07-24, 7",
    })
    void filters_choose_among_them(String option, String value, int found) {
        JsonNode json = Json.MAPPER.readTree(
                libya("unanswered", option, value, "--format", "json").out());

        assertThat(json).hasSize(found);
    }

    @Test
    void a_range_tells_who_set_each_end() {
        ShellRun run = libya("range", "mercenaries", "--place", "Libya");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Russian mercenaries present, Libya  (a part; person; 2 figures)")
                .contains("2,500 (e-21: “up to 2,500”, US Defense Department report > Outlet E, Jul 2020")
                .contains("200 or less (c-05:", "open in e-21", "best    not chosen");
    }

    @Test
    void a_convention_is_named_with_its_choice() {
        assertThat(libya("range", "Wagner people", "--convention", "most-recent")
                        .out())
                .contains("best    2,000 by convention most-recent: the figure for the thing itself of the latest day");
        assertThat(libya("range", "Wagner people", "--convention", "average").code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "mercenries, did you mean 'mercenaries'?",
        "Turkey, there are figures of ",
    })
    void what_has_no_figure_is_said_with_what_there_is(String subject, String said) {
        ShellRun run = libya("range", subject);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said);
    }

    @Test
    void a_measure_and_a_time_narrow_a_range() {
        assertThat(libya("range", "mercenaries", "present", "--during", "2020-07", "--format", "jsonl")
                        .out()
                        .lines())
                .hasSize(2);
        assertThat(libya("range", "mercenaries", "present", "--during", "2011").err())
                .contains("there are figures of Russian and Syrian mercenaries leave");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mercenaries", "Russian fighter jets", "people", "territory"})
    void the_json_of_a_range_keeps_to_its_schema(String subject) {
        String json = libya("range", subject, "--convention", "median-of-origins", "--format", "json")
                .out();

        assertThat(schema("ranges").validate(json, InputFormat.JSON)).isEmpty();
        assertThat(StreamSupport.stream(Json.MAPPER.readTree(json).spliterator(), false))
                .isNotEmpty();
    }

    @Test
    void the_json_of_accusations_keeps_to_its_schema() {
        String json = libya("unanswered", "--all", "--format", "json").out();

        assertThat(schema("accusations").validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema("accusations").validate("[{\"accuser\":\"x\"}]", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("ranges").validate("[{\"rule\":\"x\"}]", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "jsonl", "csv", "markdown"})
    void every_format_is_written(String format) {
        assertThat(libya("unanswered", "--format", format).out()).contains("a-23");
        assertThat(libya("range", "Wagner people", "--format", format).out()).contains("a-24");
    }

    private static ShellRun libya(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "--db";
        all[1] = folder.resolve("libya").toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return gainsay(all);
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(
                                Map.of("urn:gainsay:claim", resource("/org/gainsay/format/claim.schema.json"))))
                .getSchema(resource("/org/gainsay/report/" + name + ".schema.json"), InputFormat.JSON);
    }

    private static String resource(String path) {
        try (InputStream stream = Objects.requireNonNull(AnswerCommandsTest.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
