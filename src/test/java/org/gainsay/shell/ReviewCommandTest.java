package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.format.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Judging from the command line: one conflict, many, and as the baseline of a build. */
class ReviewCommandTest {

    @TempDir
    private Path folder;

    private Path claims = Path.of("");
    private String db = "";

    @BeforeEach
    void load() throws IOException {
        claims = folder.resolve("claims.jsonl");
        db = folder.resolve("db").toString();
        write(
                claim("minister", "Outlet A", "1,000", "mercenaries"),
                claim("general", "Outlet B", "2,000", "mercenaries"),
                claim("mayor", "Outlet A", "30", "aircraft"),
                claim("pilot", "Outlet B", "50", "aircraft"));
        run("load", claims.toString());
    }

    @Test
    void a_decision_is_told_wherever_the_conflict_is_shown() {
        ShellRun judged = run("review", "1", "explained", "--reason", "time: May and July");

        assertThat(judged.code()).isZero();
        assertThat(judged.out()).contains("explained (time) by ", ": May and July", "1 conflict judged.");
        assertThat(run("conflict", "1").out()).contains("explained (time)", "said ", "1 conflict covered by decisions");
        assertThat(run("conflicts").out()).contains("judged", "open", "1 conflict covered by decisions");
        assertThat(run("check").out()).contains("explained (time)");
        JsonNode found = json(run("check", "--format", "json"));
        assertThat(found.at("/coverage/judged").intValue()).isEqualTo(1);
        assertThat(found.at("/conflicts").size()).isEqualTo(2);
        assertThat(found.at("/conflicts").toString()).contains("\"status\":\"judged\"", "\"status\":\"open\"");
    }

    @Test
    void a_judged_conflict_makes_no_check_fail_and_a_new_origin_does() throws IOException {
        run("review", "--all", "genuine", "--yes");
        assertThat(run("check", "--fail-on", "note").code()).isZero();

        add(claim("minister", "Outlet C", "1,000", "mercenaries"));
        run("load", claims.toString());
        assertThat(run("check", "--fail-on", "note").code()).isZero();
        assertThat(run("conflicts").out()).doesNotContain("reopened");

        add(claim("governor", "Outlet D", "2,000", "mercenaries"));
        run("load", claims.toString());
        ShellRun check = run("check", "--fail-on", "note");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out())
                .contains("reopened: a new origin joined: governor; +1 repetition counted; before: genuine");
    }

    @ParameterizedTest(name = "review {0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "review 1 genuin | did you mean 'genuine'?",
                "review 1 explained | explained needs what explains it: --reason time",
                "review 1 explained --reason weather | unknown reason code 'weather'",
                "review 1 settled --figure 1,200 | settled needs words",
                "review 1 settled --reason counted | settled needs the figure adopted",
                "review 1 pending --ask ministry | pending needs the last day",
                "review 1 pending --ask ministry --until 2020-01-01 | --until 2020-01-01 is past",
                "review 1 genuine --expires 2020-01-01 | --expires 2020-01-01 is past; 2",
                "review 1 genuine --figure 1,200 | --figure belongs to settled",
                "review --all | review --all takes one decision",
                "review --all genuine | Judge 2 conflicts: genuine, report both? Nobody can answer here; --yes",
                "review 1 genuine --rule headcount | filters go with --all",
                "review 1 undo | there is no decision to take back about 'How many ",
                "review 9 genuine | there is no conflict '9'",
                "review 1 --reason time | what is decided is missing",
                "review --between minister | --between needs a value: --between A B",
                "review --new-since someday | 'someday' is not a day",
                "review | review asks for single keys at a terminal, and this is none; here: review N DECISION",
            })
    void what_cannot_be_decided_is_2_and_says_what_is_missing(String line, String sentence) {
        run("conflicts");

        ShellRun refused = run(line.split(" "));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(sentence);
        assertThat(run("decisions").out()).doesNotContain("genuine", "settled", "pending");
    }

    @Test
    void what_is_undone_is_open_and_stays_on_record() {
        run("review", "1", "tool-error");
        run("review", "1", "undo", "--reason", "it was right");

        assertThat(run("conflicts", "--open", "--format", "csv").out().lines()).hasSize(3);
        assertThat(run("decisions").out()).contains("an error of the tool", "taken back", "it was right");
    }

    @Test
    void what_a_decision_replaces_is_told() {
        run("review", "1", "genuine", "--expires", "2100-01-31");

        assertThat(run("review", "1", "2", "tool-error").out())
                .containsPattern("replaces:  genuine, report both by .*, holds until 31 Jan 2100")
                .containsOnlyOnce("replaces:");
        assertThat(run("review", "1", "undo").out())
                .containsPattern("taken back: +an error of the tool by ")
                .containsPattern("  genuine, report both by .*, holds until 31 Jan 2100");
        assertThat(run("review", "1", "open").out()).contains("1 conflict open again.");
        assertThat(run("decisions", "--format", "csv").out()).contains(",2100-01-31,");
    }

    @Test
    void a_bulk_decision_tells_how_it_and_nothing_else_is_taken_back() {
        String hint = run("review", "--all", "genuine", "--yes").err();
        Matcher undo = Pattern.compile("review( [0-9a-f]{6} [0-9a-f]{6} undo)").matcher(hint);

        assertThat(undo.find()).as(hint).isTrue();
        assertThat(run(("review" + undo.group(1)).split(" ")).out()).contains("2 decisions taken back.");
    }

    @Test
    void where_nothing_was_decided_the_list_says_so() {
        assertThat(run("decisions").err()).contains("Nobody has decided anything yet.");
        assertThat(run("help", "decisions").out())
                .contains("decisions export  ", "decisions import  ", "decisions prune  ");
    }

    @Test
    void one_conflict_is_told_in_the_singular() {
        run("review", "1", "genuine");

        assertThat(run("check", "--fail-on", "note").err()).contains("1 conflict at or above --fail-on");
    }

    @Test
    void an_entry_that_is_over_covers_nothing_and_is_not_stale() throws IOException {
        run("review", "--all", "genuine", "--yes");
        Path file = folder.resolve("decisions.jsonl");
        String entries = run("decisions", "export").out();
        Files.writeString(file, entries.replace("\"claims\":", "\"expires\":\"2020-01-31\",\"claims\":"));

        ShellRun check = gainsay(
                "--memory", "check", claims.toString(), "--decisions", file.toString(), "--prune", "--fail-on", "note");

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("expired: the decision of ", " expired on 31 Jan 2020; before: genuine");
        assertThat(check.err())
                .contains("2 conflicts at or above --fail-on", "No entry of " + file + " is stale")
                .doesNotContain("dropped");
    }

    @Test
    void filters_choose_what_is_judged_at_once() {
        assertThat(run("review", "--all", "genuine", "--between", "minister", "general", "--yes")
                        .out())
                .contains("1 conflict judged.");
        assertThat(run("conflicts", "--status", "judged").out()).contains("mercenaries");
        assertThat(run("conflicts", "--new-since", "today", "--open").out())
                .contains("aircraft")
                .doesNotContain("mercenaries");
        assertThat(run("review", "--all", "genuine", "--between", "minister", "pilot", "--yes")
                        .out())
                .contains("No conflict is of that kind");
    }

    @Test
    void what_is_judged_already_is_not_judged_in_bulk_again() {
        run("review", "1", "tool-error");

        assertThat(run("review", "--all", "genuine", "--yes").out()).contains("1 conflict judged.");
        assertThat(run("review", "--all", "genuine", "--yes").out()).contains("No conflict is of that kind");
        assertThat(run("review", "--all", "undo", "--yes").out()).contains("2 decisions taken back.");
    }

    @Test
    void of_a_confidential_claim_the_exported_file_holds_nothing() throws IOException {
        add(claim("informer", "Outlet Z", "70", "aircraft").replaceFirst("\\{", "{\"confidential\": true, "));
        run("load", claims.toString());
        run("review", "--all", "explained", "--reason", "scope: they count drones", "--yes");

        ShellRun exported = run("decisions", "export");

        assertThat(exported.out())
                .doesNotContain("informer", "\"70\"", "Outlet Z")
                .contains("mercenaries", "aircraft");
    }

    @Test
    void what_is_exported_covers_a_check_elsewhere_and_changes_nothing_here() throws IOException {
        run("review", "--all", "explained", "--reason", "scope", "--yes");
        Path file = folder.resolve("decisions.jsonl");
        run("decisions", "export", "--output", file.toString());

        assertThat(run("decisions", "import", file.toString()).out()).startsWith("0 decisions added, 2 known");
        ShellRun covered =
                gainsay("--memory", "check", claims.toString(), "--decisions", file.toString(), "--fail-on", "note");
        assertThat(covered.code()).isZero();
        assertThat(covered.err()).contains("nothing was stored").doesNotContain("Next: conflict 1");
        assertThat(covered.out()).contains("explained (scope)");
        assertThat(gainsay("--memory", "check", claims.toString(), "--fail-on", "note")
                        .code())
                .isEqualTo(1);
        Files.writeString(file, Files.readString(file).lines().findFirst().orElseThrow() + "\n");
        assertThat(gainsay("--memory", "check", claims.toString(), "--decisions", file.toString(), "--fail-on", "note")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void stale_entries_are_told_and_dropped_only_where_that_is_asked_for() throws IOException {
        run("review", "--all", "genuine", "--yes");
        Path file = folder.resolve("decisions.jsonl");
        run("decisions", "export", "--output", file.toString());
        write(claim("mayor", "Outlet A", "30", "aircraft"), claim("pilot", "Outlet B", "50", "aircraft"));

        ShellRun told = gainsay("--memory", "check", claims.toString(), "--decisions", file.toString());
        assertThat(told.err()).contains("stale: the decision of ", "; there is no such conflict any more");
        assertThat(Files.readAllLines(file)).hasSize(2);

        ShellRun pruned = gainsay("--memory", "check", claims.toString(), "--decisions", file.toString(), "--prune");
        assertThat(pruned.err()).contains("1 entry dropped from ");
        assertThat(Files.readAllLines(file)).hasSize(1);
        assertThat(gainsay("--memory", "check", claims.toString(), "--decisions", file.toString())
                        .err())
                .doesNotContain("stale");
    }

    @Test
    void a_file_of_which_nothing_is_here_is_not_emptied() throws IOException {
        run("review", "--all", "genuine", "--yes");
        Path file = folder.resolve("decisions.jsonl");
        run("decisions", "export", "--output", file.toString());

        ShellRun refused = gainsay("--memory", "decisions", "prune", file.toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("nothing that the entries of ", "prune it where its claims are");
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void a_missing_or_malformed_baseline_is_2() throws IOException {
        Path file = folder.resolve("decisions.jsonl");
        assertThat(gainsay("--memory", "check", claims.toString(), "--decisions", file.toString()))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("there is no such file"));

        Files.writeString(file, "<<<<<<< HEAD\n{\"fingerprint\":1}\n");
        assertThat(gainsay("--memory", "check", claims.toString(), "--decisions", file.toString()))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .contains(file + ":1: git left the mark of a merge conflict here", file + ":2: "));
    }

    private ShellRun run(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "--db";
        all[1] = db;
        System.arraycopy(words, 0, all, 2, words.length);
        return gainsay(all);
    }

    private static JsonNode json(ShellRun run) {
        return Json.MAPPER.readTree(run.out());
    }

    private void write(String... lines) throws IOException {
        Files.writeString(claims, String.join("\n", lines) + "\n");
    }

    private void add(String line) throws IOException {
        Files.writeString(claims, Files.readString(claims) + line + "\n");
    }

    private static String claim(String speaker, String outlet, String figure, String thing) {
        return """
                {"subject": "%s", "predicate": "present", "place": "Libya", "polarity": "asserted",
                 "estimate": {"text": "%s"}, "asOf": {"from": "2020-07-01", "to": "2020-07-01", "basis": "stated"},
                 "attribution": [{"source": "%s"}, {"source": "%s"}]}"""
                .replace("\n", "")
                .formatted(thing, figure, speaker, outlet);
    }
}
