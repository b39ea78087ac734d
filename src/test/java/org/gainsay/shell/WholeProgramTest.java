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

/** What a fact-checker, and a build, see of the whole program. */
class WholeProgramTest {

    private static final String LIBYA = "fixtures/libya/claims.jsonl";
    private static final String TEN_FAULTS = "src/test/resources/org/gainsay/format/ten-faults.jsonl";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "--fail-on {0} gives {1}")
    @CsvSource({"warning, 1", "note, 1", "error, 0", "divergence, 1", "contradiction, 0"})
    void findings_at_or_above_the_level_give_1(String level, int code) {
        assertThat(gainsay("--memory", "check", LIBYA, "--fail-on", level).code())
                .isEqualTo(code);
    }

    @Test
    void without_a_level_findings_give_0_and_the_program_says_so() {
        ShellRun run = gainsay("--memory", "check", LIBYA);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("UNRESOLVED", "Coverage:").doesNotContain("\u001b");
        assertThat(run.err()).contains("No --fail-on");
    }

    @Test
    void a_wrong_level_is_2_with_the_nearest_right_one() {
        ShellRun run = gainsay("--memory", "check", LIBYA, "--fail-on", "warnin");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean 'warning'?");
    }

    @Test
    void ten_faults_are_ten_messages_and_leave_the_dataset_as_it_was() {
        String db = folder.resolve("faults").toString();
        gainsay("--db", db, "load", LIBYA);
        String before = gainsay("--db", db, "export", "claims").out();

        ShellRun run = gainsay("--db", db, "load", TEN_FAULTS);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines().filter(line -> line.startsWith(TEN_FAULTS + ":")))
                .hasSize(10);
        assertThat(gainsay("--db", db, "export", "claims").out()).isEqualTo(before);
    }

    @Test
    void loading_the_same_file_twice_changes_nothing() {
        String db = folder.resolve("twice").toString();
        gainsay("--db", db, "load", LIBYA);
        String before = gainsay("--db", db, "export", "claims").out();

        ShellRun again = gainsay("--db", db, "load", LIBYA);

        assertThat(again.out()).startsWith("0 claims added, 149 known already");
        assertThat(gainsay("--db", db, "export", "claims").out()).isEqualTo(before);
    }

    @Test
    void what_is_exported_loads_again_as_the_same_claims() throws IOException {
        Path exported = folder.resolve("exported.jsonl");
        gainsay(
                "--memory",
                "--script",
                script("load " + LIBYA, "export claims --output " + exported).toString());

        ShellRun again = gainsay(
                "--memory",
                "--script",
                script("load " + exported, "export claims").toString());

        assertThat(again.out()).endsWith(Files.readString(exported));
    }

    @Test
    void broken_rules_and_vocabularies_are_2_with_every_fault_in_its_place() throws IOException {
        Path rule = write("rules/people/broken.yaml", "id: other\nkind: nummber\nsumary: x\nwhy: y\n");
        Path vocabulary =
                write("rules/vocabulary/own.yaml", "- prefLabel: aaa\n  broader: [no such]\n- altLabel: [b]\n");

        ShellRun run = gainsay("--memory", "--rules", folder.resolve("rules").toString(), "check", LIBYA);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(rule + ":1:5: 'id' is 'other'")
                .contains(rule + ":2:7: 'kind' is 'nummber'; did you mean 'number'?")
                .contains(rule + ":3:1: 'sumary' is not a known key; did you mean 'summary'?")
                .contains(vocabulary + ":2:12: 'broader' names 'no such'")
                .contains(vocabulary + ":3:3: 'prefLabel' is missing");
    }

    @Test
    void a_comparison_that_failed_is_2_and_what_was_found_is_still_told() throws IOException {
        Path file = write(
                "denial.jsonl",
                """
                {"id":"x","subject":"troops","predicate":"present","polarity":"denied",\
                "attribution":[{"source":"A"}],"denies":["no-such-claim"]}
                """);

        ShellRun run = gainsay("--memory", "check", file.toString(), "--against", "fixtures/libya", "--format", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(Json.MAPPER.readTree(run.out()).at("/coverage/failed").intValue())
                .isEqualTo(1);
    }

    @Test
    void new_claims_are_checked_against_claim_files_of_a_folder() throws IOException {
        Path file = write(
                "new.jsonl",
                """
                {"id":"new","subject":"Wagner people","predicate":"present","place":"Libya","polarity":"asserted",\
                "estimate":{"text":"5,000","stated":5000,"bound":"exact","low":5000,"best":5000,"high":5000,"unit":"person"},\
                "asOf":{"from":"2020-07-20","to":"2020-07-20","basis":"stated"},"attribution":[{"source":"A new source"}]}
                """);

        ShellRun run = gainsay(
                "--memory",
                "check",
                file.toString(),
                "--against",
                "fixtures/libya",
                "--fail-on",
                "contradiction",
                "--format",
                "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(Json.MAPPER
                        .readTree(run.out())
                        .at("/conflicts/0/clashes/0/reason")
                        .stringValue())
                .contains("up to 2,500")
                .contains("5,000");
    }

    @Test
    void a_word_on_two_names_changes_what_is_found_and_is_kept() throws IOException {
        Path file = write(
                "names.jsonl",
                """
                {"id":"a","subject":"the guards","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"100"},\
                "asOf":{"from":"2022-01-01"},"attribution":[{"source":"A"}]}
                {"id":"b","subject":"the watchmen","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"300"},\
                "asOf":{"from":"2022-01-01"},"attribution":[{"source":"B"}]}
                """);
        String db = folder.resolve("names").toString();
        gainsay("--db", db, "load", file.toString());

        ShellRun before = gainsay("--db", db, "conflicts", "--format", "csv");
        gainsay("--db", db, "same", "the guards", "the watchmen", "--reason", "one force");
        ShellRun after = gainsay("--db", db, "conflicts", "--format", "csv");

        assertThat(before.out().lines()).hasSize(1);
        assertThat(after.out().lines()).hasSize(2);
    }

    @Test
    void a_conflict_is_found_by_its_number_in_the_last_list_by_a_later_process() {
        String db = folder.resolve("numbers").toString();
        gainsay("--db", db, "load", LIBYA);
        gainsay("--db", db, "conflicts", "--verdict", "divergence");

        assertThat(gainsay("--db", db, "conflict", "1").out())
                .contains("DIVERGENCE")
                .contains("Position 1:");
    }

    @Test
    void text_that_a_terminal_would_obey_or_a_spreadsheet_run_is_disarmed() throws IOException {
        Path file = write(
                "hostile.jsonl",
                """
                {"id":"h","subject":"=cmd()","predicate":"present\\u001b[31m","polarity":"asserted","attribution":[{"source":"A"}]}
                """);

        ShellRun table =
                gainsay("--memory", "--script", script("load " + file, "claims").toString());
        ShellRun csv = gainsay(
                "--memory",
                "--script",
                script("load " + file, "claims --format csv").toString());

        assertThat(table.out()).doesNotContain("\u001b");
        assertThat(csv.out()).contains("h,'=cmd(),present");
    }

    @Test
    void the_demo_shows_the_story_and_keeps_nothing() {
        ShellRun run = gainsay("demo");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("How many Russian mercenaries in Libya?  UNRESOLVED")
                .contains("UN report > Reuters > Haaretz > Outlet D");
        assertThat(gainsay("demo", "varrow").out()).contains("INVENTED").contains("CONTRADICTION");
    }

    private Path script(String... lines) throws IOException {
        return write("script-" + lines.length + "-" + lines[0].hashCode() + ".txt", String.join("\n", lines) + "\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
