package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import org.gainsay.format.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A check in the formats of build servers, from the command line. */
class BuildFormatsTest {

    private static final String LIBYA = "fixtures/libya/claims.jsonl";

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
}
