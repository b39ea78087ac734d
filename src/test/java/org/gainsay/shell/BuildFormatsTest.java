package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.format.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A check in the formats of build servers, from the command line. */
class BuildFormatsTest {

    private static final String LIBYA = "fixtures/libya/claims.jsonl";

    @TempDir
    private Path folder;

    @Test
    void sarif_names_the_claim_file_and_the_line_and_the_exit_code_is_that_of_the_level() {
        ShellRun run = gainsay("--memory", "check", LIBYA, "--fail-on", "warning", "--format", "sarif");

        JsonNode first = Json.MAPPER.readTree(run.out()).at("/runs/0/results/0");
        assertThat(run.code()).isEqualTo(1);
        assertThat(first.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .isEqualTo(LIBYA);
        assertThat(first.at("/locations/0/physicalLocation/region/startLine").intValue())
                .isPositive();
    }

    @Test
    void an_article_is_shown_at_the_lines_of_its_passage() {
        ShellRun run = gainsay(
                "--memory",
                "check",
                "fixtures/articles/ostrand-times.txt",
                "fixtures/articles/border-post.txt",
                "--format",
                "sarif");

        JsonNode location = Json.MAPPER.readTree(run.out()).at("/runs/0/results/0/locations/0/physicalLocation");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(location.at("/artifactLocation/uri").stringValue()).startsWith("fixtures/articles/");
        assertThat(location.at("/region/startLine").intValue()).isPositive();
        assertThat(location.at("/region/charLength").intValue()).isPositive();
    }

    @Test
    void junit_fails_what_makes_the_check_fail_and_passes_the_rest() {
        ShellRun warning = gainsay("--memory", "check", LIBYA, "--fail-on", "warning", "--format", "junit");
        ShellRun none = gainsay("--memory", "check", LIBYA, "--format", "junit");

        assertThat(warning.out())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("<failure ");
        assertThat(warning.out().split("<failure ", -1))
                .hasSize(1 + Integer.parseInt(warning.err().replaceAll("(?s).*?(\\d+) conflicts at or above.*", "$1")));
        assertThat(none.out()).contains("<testcase ").doesNotContain("<failure ");
    }

    @Test
    void github_annotates_the_line_of_the_claim_file() {
        ShellRun run = gainsay("--memory", "check", LIBYA, "--fail-on", "warning", "--format", "github");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).allMatch(line -> line.matches("::(error|warning|notice) .+::.+"));
        assertThat(run.out()).contains("::warning file=" + LIBYA + ",line=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "github"})
    void only_a_check_is_told_to_a_build(String format) {
        ShellRun run = gainsay("--memory", "conflicts", "--format", format);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("conflicts cannot be written as " + format);
    }

    @Test
    void a_conflict_stands_at_the_claim_with_which_the_build_came() throws IOException {
        String known = claim("a1", 100, "2022-03-05");
        Path before = write("before/claims.jsonl", known);
        Path now = write("now/claims.jsonl", known + claim("b1", 300, "2022-03-01"));

        ShellRun sarif =
                gainsay("--memory", "check", now.toString(), "--against", before.toString(), "--format", "sarif");
        ShellRun github =
                gainsay("--memory", "check", now.toString(), "--against", before.toString(), "--format", "github");

        assertThat(Json.MAPPER
                        .readTree(sarif.out())
                        .at("/runs/0/results/0/locations/0/physicalLocation/region/startLine")
                        .intValue())
                .isEqualTo(2);
        assertThat(github.out()).contains(",line=2,");
    }

    @Test
    void every_location_has_a_file_as_hosts_demand_also_of_a_claim_that_stands_in_none() throws IOException {
        String db = folder.resolve("dataset").toString();
        gainsay(
                "--db",
                db,
                "load",
                write("claims.jsonl", claim("a1", 100, "2022-03-05") + claim("b 1", 300, "2022-03-01"))
                        .toString());

        JsonNode result = Json.MAPPER
                .readTree(gainsay("--db", db, "check", "--format", "sarif").out())
                .at("/runs/0/results/0");

        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .isEqualTo("a1");
        assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .isEqualTo("b%201");
    }

    @Test
    void a_file_below_the_folder_of_the_build_is_named_from_there() {
        JsonNode artifact = Json.MAPPER
                .readTree(gainsay(
                                "--memory",
                                "check",
                                Path.of(LIBYA).toAbsolutePath().toString(),
                                "--format",
                                "sarif")
                        .out())
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");

        assertThat(artifact.at("/uri").stringValue()).isEqualTo(LIBYA);
        assertThat(artifact.at("/uriBaseId").stringValue()).isEqualTo("%SRCROOT%");
    }

    @Test
    void a_wording_lost_on_the_way_is_a_note_of_sarif_alone_and_never_fails() {
        ShellRun sarif = gainsay("--memory", "check", LIBYA, "--format", "sarif");
        ShellRun github = gainsay("--memory", "check", LIBYA, "--format", "github");
        JsonNode run = Json.MAPPER.readTree(sarif.out()).at("/runs/0");

        assertThat(run.get("results").valueStream())
                .filteredOn(result -> result.get("ruleId").stringValue().equals("wording-changed"))
                .hasSize(3)
                .allSatisfy(result -> {
                    assertThat(result.get("level").stringValue()).isEqualTo("note");
                    assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex") + "/id")
                                    .stringValue())
                            .isEqualTo("wording-changed");
                    assertThat(result.at("/relatedLocations/0/message/text").stringValue())
                            .isNotEmpty();
                });
        assertThat(run.get("results").valueStream())
                .filteredOn(result -> result.get("ruleId").stringValue().equals("circular"))
                .hasSize(1);
        assertThat(github.out()).doesNotContain("two wordings");
    }

    @ParameterizedTest
    @CsvSource({"check,github", "check,markdown", "conflicts,markdown", "claims,markdown", "report,markdown"})
    void what_people_read_holds_nothing_that_a_terminal_would_obey(String command, String format) throws IOException {
        ShellRun run = gainsay("--db", hostile(), command, "--format", format);

        assertThat(run.out()).contains("Ost\ufffdrand").doesNotContain("\u001b", "\u202e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "sarif"})
    void data_stay_as_they_are(String format) throws IOException {
        ShellRun run = gainsay("--db", hostile(), "check", "--format", format);

        assertThat(run.out()).contains("headcount").doesNotContain("\ufffd", "\u241b");
    }

    private String hostile() throws IOException {
        String hostile = "\\u001b[31m\\u202espeaker";
        String claims = claim("a1", 100, "2022-03-05") + claim("b1", 300, "2022-03-01");
        Path file = write("claims.jsonl", claims.replace("speaker", hostile).replace("Ostrand", "Ost\\u202erand"));
        String db = folder.resolve("dataset").toString();
        assertThat(gainsay("--db", db, "load", file.toString()).code()).isZero();
        return db;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String claim(String id, int figure, String day) {
        return """
                {"id":"%s","subject":"people","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"%d"},\
                "asOf":{"from":"%s","to":"%s"},"saidOn":"%s","attribution":[{"source":"speaker of %s"}]}
                """
                .formatted(id, figure, day, day, day, id);
    }
}
