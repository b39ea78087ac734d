package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fact-checker does with claims that a machine read. */
class CorrectionCommandsTest {

    /** 100 of one source and 300 of another, of one day; each read by a machine, from two documents. */
    private static final String READ =
            """
            {"id":"aa1","subject":"guards","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"100 people"},\
            "asOf":{"from":"2022-01-01","to":"2022-01-01"},"attribution":[{"source":"A"},{"source":"the Gazette"}],\
            "provenance":{"document":"d1.txt","quote":"100 people"},"read":{"by":"machine","confidence":0.8}}
            {"id":"bb2","subject":"guards","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"300 people"},\
            "asOf":{"from":"2022-01-01","to":"2022-01-01"},"attribution":[{"source":"B"},{"source":"the Herald"}],\
            "provenance":{"document":"d2.txt","quote":"300 people"},"read":{"by":"machine","confidence":0.6}}
            {"id":"cc3","subject":"guards","predicate":"present","place":"Ostrand","polarity":"denied",\
            "asOf":{"from":"2022-01-01","to":"2022-01-01"},"attribution":[{"source":"C"},{"source":"the Herald"}],\
            "denies":["aa1"],"provenance":{"document":"d2.txt","quote":"no guards"},"read":{"by":"machine","confidence":0.5}}
            """;

    @TempDir
    private Path folder;

    private String db = "";

    @BeforeEach
    void load() throws IOException {
        db = folder.resolve("claims").toString();
        Path file = Files.writeString(folder.resolve("read.jsonl"), READ);
        assertThat(run("load", file.toString()).code()).isZero();
    }

    @Test
    void a_fix_is_told_with_what_it_does_to_the_conflicts_and_shown_with_who_and_why() {
        ShellRun fix = run("fix", "bb2", "--estimate", "about 100 people", "--reason", "a slip of the eye");
        ShellRun show = run("show", "bb2");

        assertThat(fix.code()).isZero();
        assertThat(fix.out())
                .contains("1 claim fixed")
                .contains("about 100 people: guards present, Ostrand")
                .contains("gone: it was contradiction. How many");
        assertThat(show.out())
                .contains("about 100 people: guards present, Ostrand")
                .contains("read by machine as “300 people: guards present, Ostrand”, B > the Herald, confidence 60 %")
                .contains("fixed: estimate was “300 people”, now “about 100 people”; by ")
                .contains(", because: a slip of the eye");
    }

    @Test
    void an_id_may_be_cut_short_and_many_are_corrected_at_once() {
        ShellRun accept = run("accept", "aa", "bb");

        assertThat(accept.out()).contains("2 claims accepted");
        assertThat(run("claims", "--unaccepted", "--format", "csv").out())
                .contains("cc3")
                .doesNotContain("aa1,guards", "bb2,guards");
        assertThat(run("accept", "aa").out()).contains("0 claims accepted, 1 was so already");
    }

    @Test
    void what_a_machine_is_least_sure_of_can_be_looked_at_first() {
        run("accept", "bb2");

        assertThat(run("claims", "--sort", "confidence").out().lines().map(line -> line.substring(0, 3)))
                .containsExactly("ID ", "cc3", "bb2", "aa1");
        assertThat(run("claims").out()).contains("machine, 80 %", "accepted");
    }

    @Test
    void what_the_options_choose_is_accepted_with_its_number() {
        assertThat(run("accept", "--all", "--document", "d2.txt").out()).contains("2 claims accepted");
        assertThat(run("accept", "--all").out()).contains("1 claim accepted");
    }

    @Test
    void every_id_that_is_wrong_is_told_and_nothing_is_done() {
        ShellRun drop = run("drop", "aa1", "zz9", "aa1x", "--reason", "test");

        assertThat(drop.code()).isEqualTo(2);
        assertThat(drop.err())
                .contains("zz9: there is no claim 'zz9'")
                .contains("aa1x: there is no claim 'aa1x'; did you mean 'aa1'?")
                .contains("2 problems; nothing was taken");
        assertThat(run("show", "aa1").code()).isZero();
    }

    @Test
    void a_dropped_claim_is_gone_also_from_what_denies_it_until_it_is_restored() {
        ShellRun drop = run("drop", "aa1", "--reason", "a headline");
        ShellRun check = run("check");
        ShellRun show = run("show", "aa1");
        ShellRun restore = run("restore", "aa");

        assertThat(drop.out()).contains("1 claim dropped").contains("gone: it was");
        assertThat(check.code()).isZero();
        assertThat(show.err()).contains("it was dropped, and restore aa1 brings it back");
        assertThat(restore.out()).contains("1 claim restored").contains("new  CONTRADICTION");
        assertThat(run("show", "aa1").out())
                .contains("dropped by ", ", because: a headline", "restored by ", "nobody has accepted it");
    }

    @Test
    void dropping_all_needs_something_that_chooses() {
        assertThat(run("drop", "--all", "--reason", "x").err()).contains("drop --all needs options that choose claims");
        assertThat(run("drop", "--reason", "x").err()).contains("drop takes either ids, or --all");
        assertThat(run("accept", "--document", "d1.txt").err()).contains("accept takes either ids, or --all");
        assertThat(run("fix", "aa1").err()).contains("fix needs what is to be put right");
    }

    @Test
    void a_wrong_correction_changes_no_claim() {
        ShellRun fix = run("fix", "aa1", "bb2", "--as-of", "soon", "--subject", "watchmen");

        assertThat(fix.code()).isEqualTo(2);
        assertThat(fix.err()).contains("aa1: 'asOf.from' is 'soon'", "bb2: 'asOf.from' is 'soon'");
        assertThat(run("claims").out()).doesNotContain("watchmen");
    }

    @Test
    void what_rests_on_unaccepted_claims_says_so_and_fails_only_where_asked_for() {
        ShellRun check = run("check", "--fail-on", "error");
        ShellRun asked = run("check", "--fail-on", "error", "--fail-on-machine-read");

        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("This rests on what a machine read and nobody has accepted: aa1, bb2.");
        assertThat(check.err())
                .contains("not counted: 1 conflict at or above --fail-on")
                .contains("--fail-on-machine-read counts");
        assertThat(asked.code()).isEqualTo(1);
        assertThat(run("conflicts", "--format", "json").out()).contains("\"machineRead\" : true");
    }

    @Test
    void what_stands_without_unaccepted_claims_counts() {
        ShellRun accept = run("accept", "aa1", "bb2");

        assertThat(accept.out()).contains("changed  CONTRADICTION  It rests on unaccepted claims no longer.");
        assertThat(run("check", "--fail-on", "error").code()).isEqualTo(1);
        assertThat(run("check", "--fail-on", "disputed").code()).isZero();
    }

    private ShellRun run(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "--db";
        all[1] = db;
        System.arraycopy(words, 0, all, 2, words.length);
        return gainsay(all);
    }
}
