package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a person asks for it. */
class ReportCommandTest {

    @TempDir
    private Path folder;

    private String db;

    @BeforeEach
    void name() {
        db = folder.resolve("newsroom").toString();
    }

    @Test
    void a_report_goes_to_a_file_and_tells_nothing_of_the_machine() throws IOException {
        Path report = folder.resolve("r.html");
        gainsay("--db", db, "load", "fixtures/libya");

        ShellRun run = gainsay("--db", db, "report", "--output", report.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(report))
                .startsWith("<!DOCTYPE html>")
                .contains("of the dataset “newsroom”")
                .doesNotContain(folder.toString());
    }

    @Test
    void a_dash_is_stdout_and_markdown_is_for_a_wiki() {
        gainsay("--db", db, "load", "fixtures/libya");

        assertThat(gainsay("--db", db, "report", "--output", "-").out()).startsWith("<!DOCTYPE html>");
        assertThat(gainsay("--db", db, "report", "--format", "markdown").out()).startsWith("# Where sources disagree");
    }

    @Test
    void filters_are_those_of_conflicts() {
        gainsay("--db", db, "load", "fixtures/libya");

        ShellRun run =
                gainsay("--db", db, "report", "--format", "markdown", "--verdict", "divergence", "--about", "aircraft");

        assertThat(run.out()).contains("This report shows 1 of 11 conflicts").contains("## 1\\. How many Russian");
    }

    @Test
    void a_selection_is_told_on_top_of_how_many_it_is_and_coverage_stays_whole() {
        gainsay("--db", db, "load", "fixtures/libya");
        gainsay("--db", db, "review", "1", "genuine");
        String[] asked = {
            "--open", "--between", "Kremlin", "United States", "--new-since", "2020-01-01", "--rule", "denied"
        };

        String html = select("html", asked);
        String markdown = select("markdown", asked);

        assertThat(markdown)
                .contains("This report shows 1 of 11 conflicts, those of: not covered by a decision; rule denied;"
                        + " between Kremlin and United States; with a claim that came on 2020-01-01 or later.")
                .contains("| claims checked | 149 |");
        assertThat(html)
                .containsPattern("This report shows 1 of 11 conflicts")
                .contains("<bdi class=\"filter\">between Kremlin and United States</bdi>")
                .contains("149");
        assertThat(select("markdown", "--open")).contains("This report shows 10 of 11 conflicts");
        assertThat(select("markdown", "--new-since", "2999-01-01")).contains("This report shows 0 of 11 conflicts");
    }

    @Test
    void a_filter_by_a_name_that_is_none_writes_no_report() {
        gainsay("--db", db, "load", "fixtures/libya");

        ShellRun run = gainsay("--db", db, "report", "--rule", "headcuont");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no rule 'headcuont'; did you mean 'headcount'?");
    }

    @Test
    void an_export_of_conflicts_has_the_same_filters() {
        gainsay("--db", db, "load", "fixtures/libya");

        ShellRun csv = gainsay("--db", db, "export", "conflicts", "--format", "csv", "--verdict", "divergence");
        assertThat(csv.out().lines()).hasSize(2);
        assertThat(csv.err()).contains("a selection: 1 of 11 conflicts");
        assertThat(gainsay("--db", db, "export", "conflicts", "--rule", "headcount")
                        .out()
                        .lines())
                .singleElement()
                .asString()
                .contains("\"rule\":\"headcount\"");
        assertThat(gainsay("--db", db, "export", "claims", "--rule", "headcount")
                        .err())
                .contains("filters choose conflicts here");
    }

    private String select(String format, String... filters) {
        return gainsay(Stream.concat(Stream.of("--db", db, "report", "--format", format), Stream.of(filters))
                        .toArray(String[]::new))
                .out();
    }

    @Test
    void grades_are_told_only_where_they_are_asked_for() {
        gainsay("--db", db, "load", "fixtures/libya");
        gainsay("--db", db, "grade", "Kremlin", "C", "--reason", "a party to it");

        for (String format : new String[] {"html", "markdown"}) {
            assertThat(gainsay("--db", db, "report", "--format", format).out()).doesNotContain("fairly reliable");
            assertThat(gainsay("--db", db, "report", "--format", format, "--with-grades")
                            .out())
                    .containsIgnoringCase("fairly reliable");
        }
    }

    @Test
    void what_is_confidential_is_counted_and_told_nowhere() throws IOException {
        Path file = Files.writeString(
                folder.resolve("claims.jsonl"),
                claim("open-a", "A", 100, false)
                        + claim("open-b", "B", 300, false)
                        + claim("hush-1", "Deep Throat", 987654, true)
                        + claim("open-c", "C", 5, false).replace("Ostrand", "Varrow")
                        + claim("hush-2", "Deep Throat", 70, true).replace("Ostrand", "Varrow"));
        gainsay("--db", db, "load", file.toString());

        ShellRun html = gainsay("--db", db, "report");
        ShellRun markdown = gainsay("--db", db, "report", "--format", "markdown");

        for (ShellRun run : new ShellRun[] {html, markdown}) {
            assertThat(run.out())
                    .contains("2 claims are confidential and stand in no part of this report.")
                    .contains("1 conflict rests on them and is left out.")
                    .contains("In 1 conflict that is shown, something is missing.")
                    .doesNotContain("Deep Throat")
                    .doesNotContain("hush-")
                    .doesNotContain("987654")
                    .doesNotContain("How many people in Varrow?");
        }
    }

    private static String claim(String id, String source, int figure, boolean confidential) {
        return """
                {"id":"%s","subject":"people","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"%d"},\
                "asOf":{"from":"2022-01-01","to":"2022-01-01"},"attribution":[{"source":"%s"}],"confidential":%s}
                """
                .formatted(id, figure, source, confidential);
    }
}
