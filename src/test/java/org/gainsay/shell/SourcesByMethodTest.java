package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.format.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Sources with an estimate of trust beside what is listed of them. */
class SourcesByMethodTest {

    @TempDir
    private Path folder;

    @Test
    void those_who_stand_together_are_trusted_more_than_one_who_stands_alone() throws IOException {
        Map<String, String> trust = trust("voting", claims());

        assertThat(trust).containsEntry("Anna", "1.000000").containsEntry("Boris", "1.000000");
        assertThat(trust("truthfinder", claims()))
                .satisfies(scores -> assertThat(scores.get("Anna")).isGreaterThan(scores.get("Clara")));
    }

    @Test
    void numbers_are_taken_from_the_figures() throws IOException {
        Map<String, String> trust = trust("median", claims());

        assertThat(trust).containsEntry("Anna", "1.000000");
        assertThat(trust.get("Clara")).isLessThan("0.5");
    }

    @Test
    void a_source_in_two_positions_and_one_that_has_no_name_play_no_part() throws IOException {
        Path file = file(
                claim("1", "Anna", 40, true),
                claim("2", "Boris", 40, true),
                claim("3", "Clara", 90, true),
                claim("4", "Clara", 40, true),
                claim("5", "an official", 90, false));

        ShellRun run = run("sums", file);

        assertThat(trust("sums", file)).containsOnlyKeys("Anna", "Boris");
        assertThat(run.err())
                .contains("Trust by sums is an estimate beside the record, from 1 question on which two named sources")
                .contains(
                        "it shows nobody to be right. Left out: 1 case of a source in two positions of one question.");
    }

    @Test
    void where_nobody_stands_beside_another_nothing_is_estimated() throws IOException {
        ShellRun run = run("crh", file(claim("1", "Anna", 40, true)));

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("No question of the record lets crh estimate trust");
    }

    @ParameterizedTest
    @ValueSource(strings = {"voting", "sums", "average-log", "investment", "truthfinder", "crh", "median"})
    void every_method_lists_all_sources_of_a_story(String method) throws IOException {
        Path script = script("load fixtures/libya/claims.jsonl", "sources --format json");
        Path by = script("load fixtures/libya/claims.jsonl", "sources --format json --by " + method);

        assertThat(rows(gainsay("--memory", "--script", by.toString()).out()))
                .extracting(row -> row.get("source").stringValue())
                .containsExactlyInAnyOrderElementsOf(
                        rows(gainsay("--memory", "--script", script.toString()).out()).stream()
                                .map(row -> row.get("source").stringValue())
                                .toList());
    }

    private Path claims() throws IOException {
        return file(claim("1", "Anna", 40, true), claim("2", "Boris", 40, true), claim("3", "Clara", 90, true));
    }

    private Map<String, String> trust(String method, Path file) throws IOException {
        Map<String, String> trust = new TreeMap<>();
        for (JsonNode row : rows(run(method, file).out())) {
            if (!row.get("estimated trust").stringValue().isEmpty()) {
                trust.put(
                        row.get("source").stringValue(),
                        row.get("estimated trust").stringValue());
            }
        }
        return trust;
    }

    private ShellRun run(String method, Path file) throws IOException {
        return gainsay(
                "--memory",
                "--script",
                script("load " + file, "sources --format json --by " + method).toString());
    }

    private static List<JsonNode> rows(String out) {
        return List.copyOf(Json.MAPPER.readTree(out.substring(out.indexOf('['))).values());
    }

    private Path script(String... lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "script", ".txt"), List.of(lines));
    }

    private Path file(String... claims) throws IOException {
        return Files.write(folder.resolve("claims.jsonl"), List.of(claims));
    }

    private static String claim(String id, String source, int figure, boolean named) {
        return """
                {"id":"%s","subject":"people","predicate":"killed","place":"Varrow","polarity":"asserted",\
                "estimate":{"text":"%d","stated":%d,"bound":"exact","low":%d,"best":%d,"high":%d,"unit":"person"},\
                "attribution":[{"source":"%s","role":"said","named":%s}]}"""
                .formatted(id, figure, figure, figure, figure, figure, source, named);
    }
}
