package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gainsay.GainsayApplication;
import org.gainsay.format.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Reports tell grades when they are asked to, in words, and never otherwise; grades leave as machine tags. */
class WithGradesTest {

    private static final String CLAIMS =
            """
            {"id":"aa1","subject":"guards","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"100 people"},\
            "asOf":{"from":"2022-01-01","to":"2022-01-01"},"attribution":[{"source":"Ministry of Dams"},{"source":"the Gazette"}]}
            {"id":"bb2","subject":"guards","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"300 people"},\
            "asOf":{"from":"2022-01-01","to":"2022-01-01"},"attribution":[{"source":"an official","named":false},{"source":"the Herald"}]}
            {"id":"cc3","subject":"wells","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"7 wells"},\
            "attribution":[{"source":"a hidden voice"},{"source":"the Herald"}],"confidential":true}
            """;

    private static final List<String> REPORTS = List.of(
            "check",
            "check --format json",
            "check --format jsonl",
            "check --format csv",
            "check --format markdown",
            "conflicts",
            "conflicts --format json",
            "conflict 1",
            "conflict 1 --format json",
            "show aa1",
            "show aa1 --format json",
            "claims",
            "claims --format json",
            "sources",
            "sources --format csv",
            "source Gazette",
            "source Gazette --format json");

    @TempDir
    private Path folder;

    @BeforeEach
    void load() throws IOException {
        Path file = Files.writeString(folder.resolve("claims.jsonl"), CLAIMS);
        assertThat(run("load", file.toString()).code()).isZero();
    }

    @Test
    void without_being_asked_no_report_changes_by_a_byte_and_asked_all_tell_words() throws IOException {
        String before = all("");
        grade();

        assertThat(all("")).isEqualTo(before);
        assertThat(all(" --with-grades")).isNotEqualTo(before);
        for (int i = 0; i < REPORTS.size(); i++) {
            assertThat(Files.readString(written(i)).replaceAll("\\s+", " "))
                    .as(REPORTS.get(i))
                    .contains("usually reliable (B)", "anna");
        }
    }

    @Test
    void a_conflict_tells_each_graded_name_and_claim_once_and_no_description() {
        grade();

        assertThat(run("conflict", "1", "--with-grades").out())
                .containsOnlyOnce("the Gazette: usually reliable (B), says anna, ")
                .containsOnlyOnce("claim bb2: doubtful (4), says anna, ")
                .doesNotContain("an official: ");
        JsonNode grades = Json.MAPPER
                .readTree(run("conflict", "1", "--with-grades", "--format", "json")
                        .out())
                .path("grades");
        assertThat(grades.valueStream().map(node -> node.path("grade").stringValue()))
                .containsExactly("usually reliable (B)", "doubtful (4)");
        assertThat(grades.path(0).path("source").stringValue()).isEqualTo("the Gazette");
        assertThat(grades.path(1).path("claim").stringValue()).isEqualTo("bb2");
    }

    @Test
    void what_load_would_refuse_is_not_written() {
        ShellRun jsonl = run("claims", "--format", "jsonl", "--with-grades");

        assertThat(jsonl.code()).isEqualTo(2);
        assertThat(jsonl.err()).contains("--with-grades goes with table, json and markdown");
        assertThat(run("source", "Gazette", "--format", "csv", "--with-grades").err())
                .contains("--with-grades goes with table and json here");
    }

    @Test
    void machine_tags_leave_with_whose_they_are_and_what_is_confidential_stays_and_is_counted() {
        grade();
        assertThat(run("assess", "cc3", "2", "--reason", "hush").err()).contains("there is no claim 'cc3'");

        ShellRun export = run("export", "grades");

        assertThat(export.out().lines().map(Json.MAPPER::readTree).map(node -> node.path("tag")
                        .stringValue()))
                .containsExactly(
                        "admiralty-scale:source-reliability=\"b\"", "admiralty-scale:information-credibility=\"4\"");
        assertThat(export.out())
                .contains(
                        "\"source\":\"the Gazette\",\"expanded\":\"Usually reliable\",\"author\":\"anna\",\"date\":\"")
                .contains("\"claim\":\"bb2\",\"expanded\":\"Doubtful\"")
                .contains("\"until\":\"2999-12-31\",\"reason\":\"two of two held\"")
                .doesNotContain("hidden", "cc3");
        assertThat(export.err()).contains("1 confidential claim left out");
        assertThat(run("export", "grades", "--format", "csv").out())
                .contains("tag,kind,name", "\"admiralty-scale:source-reliability=\"\"b\"\"\",source,the Gazette");
    }

    private void grade() {
        run("grade", "the Gazette", "B", "--reason", "two of two held", "--until", "2999");
        run("assess", "bb2", "4", "--reason", "nobody else saw them");
    }

    /** Everything that the reports say, each in a file of its own. */
    private String all(String option) throws IOException {
        String lines = IntStream.range(0, REPORTS.size())
                .mapToObj(i -> REPORTS.get(i) + option + " --output " + written(i) + "\n")
                .collect(Collectors.joining());
        Path script = Files.writeString(folder.resolve("reports.txt"), lines);
        assertThat(run("--script", script.toString()).code()).isZero();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < REPORTS.size(); i++) {
            all.append(Files.readString(written(i)));
        }
        return all.toString();
    }

    private Path written(int report) {
        return folder.resolve("report-" + report + ".txt");
    }

    private ShellRun run(String... words) {
        List<String> all =
                new ArrayList<>(List.of("--db", folder.resolve("claims").toString()));
        all.addAll(List.of(words));
        return new ShellRun.Start(GainsayApplication.class)
                .variable("GAINSAY_AUTHOR", "anna")
                .run(all.toArray(String[]::new));
    }
}
