package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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
import java.util.Objects;
import org.gainsay.GainsayApplication;
import org.gainsay.format.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Truth discovery over a file, as the user of the whole program sees it. */
class ConsensusCommandTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("/org/gainsay/report/consensus.schema.json"), InputFormat.JSON);

    private static final String CLAIMS =
            """
            source,variable,value
            s1,x,1
            s1,y,9
            s1,z,7
            s2,x,1
            s2,y,8
            s3,z,7
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"voting", "sums", "average-log", "investment", "truthfinder", "crh", "median"})
    void json_is_what_the_schema_says(String method) throws IOException {
        ShellRun run = gainsay("--memory", "consensus", "--file", file(CLAIMS), "--method", method, "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(SCHEMA.validate(run.out(), InputFormat.JSON)).isEmpty();
        assertThat(Json.MAPPER.readTree(run.out()).get("method").stringValue()).isEqualTo(method);
        assertThat(run.err()).contains("it shows nobody to be right");
    }

    @Test
    void the_example_of_the_literature_comes_out() throws IOException {
        ShellRun run = gainsay(
                "--memory",
                "consensus",
                "--file",
                file(CLAIMS),
                "--method",
                "sums",
                "--until-converged",
                "--format",
                "json");

        JsonNode json = Json.MAPPER.readTree(run.out());
        assertThat(json.at("/trust/s2").doubleValue()).isCloseTo(0.53208889, within(1e-8));
        assertThat(json.at("/belief/y/9").doubleValue()).isCloseTo(0.65270364, within(1e-8));
        assertThat(json.at("/belief/z/7").doubleValue()).isCloseTo(0.87938524, within(1e-8));
    }

    @Test
    void a_table_ranks_sources_and_tells_ties() throws IOException {
        ShellRun run = gainsay("--memory", "consensus", "--file", file(CLAIMS), "--method", "voting");

        assertThat(run.out().lines())
                .containsExactly(
                        "SOURCE  TRUST     CLAIMS",
                        "s1      1.000000       3",
                        "s2      1.000000       2",
                        "s3      1.000000       1",
                        "",
                        "VARIABLE  VALUE  BELIEF    SOURCES  STANDING",
                        "x             1  1.000000        2  most believed",
                        "y             8  0.500000        1  most believed, tied with 1 more",
                        "y             9  0.500000        1  most believed, tied with 1 more",
                        "z             7  1.000000        2  most believed");
    }

    @Test
    void csv_holds_trust_and_belief_in_one_table_in_full() throws IOException {
        ShellRun run = gainsay(
                "--memory",
                "consensus",
                "--file",
                file(CLAIMS),
                "--method",
                "sums",
                "--rounds",
                "1",
                "--format",
                "csv");

        assertThat(run.out().lines())
                .startsWith(
                        "measure,source,variable,value,score,standing",
                        "trust,s1,,,1.0,",
                        "trust,s2,,,0.6666666666666666,")
                .contains("belief,,x,1,1.0,most believed")
                .anyMatch(line -> line.matches("belief,,y,9,0\\.(6|5999)\\d*,most believed"));
    }

    @Test
    void markdown_is_two_tables() throws IOException {
        ShellRun run =
                gainsay("--memory", "consensus", "--file", file(CLAIMS), "--method", "median", "--format", "markdown");

        assertThat(run.out())
                .contains("| source | trust | claims |", "| variable | value | belief | sources | standing |")
                .contains("| y | 8 | 0.509416 | 1 | nearest to 8.5, tied with 1 more |");
    }

    @Test
    void assertions_are_read_from_stdin() {
        ShellRun run = new ShellRun.Start(GainsayApplication.class)
                .input(CLAIMS)
                .run("--memory", "consensus", "--file", "-", "--method", "voting");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("most believed");
    }

    @Test
    void a_wrong_method_is_2_with_the_nearest_right_one() throws IOException {
        ShellRun run = gainsay("--memory", "consensus", "--file", file(CLAIMS), "--method", "average");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--method: unknown value 'average'");
        assertThat(gainsay("--memory", "consensus", "--file", file(CLAIMS), "--method", "suns")
                        .err())
                .contains("did you mean 'sums'?");
    }

    @Test
    void what_is_wrong_with_a_file_is_told_all_at_once_and_nothing_is_estimated() throws IOException {
        String file = file("source,variable,value\na,x,one\n,x,2\na,x,3\n");

        ShellRun run = gainsay("--memory", "consensus", "--file", file, "--method", "crh");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(file + ":2: the value 'one' is not a number", file + ":3: the source is empty", "2 problems");
    }

    @Test
    void rounds_are_as_many_as_asked_for_but_not_both_ways() throws IOException {
        String file = file(CLAIMS);

        assertThat(gainsay("--memory", "consensus", "--file", file, "--method", "sums", "--rounds", "3")
                        .err())
                .contains("by sums in 3 rounds");
        assertThat(gainsay("--memory", "consensus", "--file", file, "--method", "sums", "--rounds", "0"))
                .extracting(ShellRun::code, ShellRun::err)
                .containsExactly(2, "gainsay: --rounds: 0 is too few; 1 or more are allowed\n");
        assertThat(gainsay(
                        "--memory",
                        "consensus",
                        "--file",
                        file,
                        "--method",
                        "sums",
                        "--rounds",
                        "3",
                        "--until-converged"))
                .extracting(ShellRun::code, ShellRun::err)
                .containsExactly(2, "gainsay: --rounds and --until-converged exclude each other\n");
    }

    @Test
    void a_file_that_is_not_there_is_2() {
        ShellRun run = gainsay("--memory", "consensus", "--file", "nowhere.csv", "--method", "sums");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere.csv: no such file");
    }

    private String file(String text) throws IOException {
        Path file = folder.resolve("claims.csv");
        Files.writeString(file, text);
        return file.toString();
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(ConsensusCommandTest.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
