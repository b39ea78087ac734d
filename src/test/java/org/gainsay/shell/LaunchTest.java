package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as scripts and builds meet it. */
class LaunchTest {

    @Test
    void a_word_of_the_calling_shell_is_one_value() {
        ShellRun run = ShellRun.sample("greet", "BBC News", "--tag", "two words", "--tag=a=b", "--", "--loud");
        assertThat(run)
                .isEqualTo(new ShellRun(0, "table: BBC News [--loud] 1 false null null [two words, a=b] null\n", ""));
    }

    @Test
    void values_become_what_the_command_asks_for() {
        ShellRun run = ShellRun.sample(
                "greet",
                "Ada",
                "--times",
                "3",
                "--loud",
                "--mood",
                "Wide-Awake",
                "--on-day",
                "2020-05-31",
                "--from",
                "a/b");
        assertThat(run.out()).isEqualTo("table: Ada [] 3 true WIDE_AWAKE 2020-05-31 [] a/b\n");
    }

    @Test
    void options_of_every_command_stand_before_or_after_it() {
        assertThat(ShellRun.sample("--format", "json", "greet", "Ada").out()).startsWith("json: ");
        assertThat(ShellRun.sample("greet", "--format=JSON", "Ada").out()).startsWith("json: ");
    }

    @Test
    void findings_end_with_1_and_a_hint_goes_to_stderr() {
        assertThat(ShellRun.sample("find")).isEqualTo(new ShellRun(1, "found\n", "nothing fails by default\n"));
        assertThat(ShellRun.sample("find", "--quiet").err()).isEmpty();
    }

    @Test
    void every_problem_of_an_input_has_its_line_and_what_was_found_is_printed() {
        assertThat(ShellRun.sample("refuse"))
                .isEqualTo(
                        new ShellRun(
                                2,
                                "half a result\n",
                                """
                a.jsonl:9: no hop; allowed: one
                b.jsonl:2:1: no subject
                gainsay: 2 problems; nothing was taken
                """));
    }

    @Test
    void a_fault_of_the_program_is_one_line_unless_more_is_asked_for() {
        ShellRun run = ShellRun.sample("break");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("gainsay: a fault of the program, not yours: java.lang.IllegalStateException: "
                        + "no such state at all 2147483647; --debug shows where\n");
        assertThat(ShellRun.sample("break", "--debug").err()).contains("at example.SampleCommands.breakDown");
        assertThat(ShellRun.sampleWith()
                        .variable("GAINSAY_DEBUG", "1")
                        .run("break")
                        .err())
                .contains("at example.SampleCommands.breakDown");
    }

    @Test
    void an_error_of_the_machine_is_2_as_well_and_never_the_1_of_findings() {
        ShellRun run = ShellRun.sample("overflow");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("gainsay: ")
                .contains("StackOverflowError")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            find --format json          | find cannot be written as json; allowed: table
            --memroy find               | unknown option '--memroy'; did you mean '--memory'?
            fnid                        | unknown command 'fnid'; did you mean 'find'?
            something-else              | unknown command 'something-else'; help lists them
            help fnid                   | unknown command 'fnid'; did you mean 'find'?
            fnid --help                 | unknown command 'fnid'; did you mean 'find'?
            find --db a --memory        | --db and --memory exclude each other
            find --db a --db b          | --db is given twice
            find --output               | --output needs a value: --output FILE
            greet Ada --times few       | --times: 'few' is not a whole number
            greet Ada --mood tired      | --mood: unknown value 'tired'; allowed: calm, wide-awake
            greet Ada --mood clam       | --mood: unknown value 'clam'; did you mean 'calm'?
            greet Ada --on-day 31.5.20  | --on-day: '31.5.20' is not a date such as 2020-05-31
            find --quiet=yes            | --quiet takes no value
            --script x find             | --script takes its commands from x; drop 'find'
            --script /no/such/file      | /no/such/file: no such file or folder
            find --output /no/such/file | /no/such: no such file or folder
            """)
    void what_cannot_be_carried_out_is_one_line_on_stderr_and_2(String line, String sentence) {
        assertThat(ShellRun.sample(line.split(" "))).isEqualTo(new ShellRun(2, "", "gainsay: " + sentence + "\n"));
    }

    @Test
    void a_default_format_that_a_command_cannot_write_is_passed_over() {
        assertThat(ShellRun.sampleWith()
                        .variable("GAINSAY_FORMAT", "json")
                        .run("find")
                        .out())
                .isEqualTo("found\n");
    }

    @Test
    void piped_lines_are_commands_up_to_the_first_that_fails() {
        ShellRun run = ShellRun.sampleWith()
                .input("# a comment\n\ngreet 'it''s' # another\npair a \\\n b --reason=\"for two\"\nfind\ngreet Ada\n")
                .run();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("table: it's' [] 1 false null null [] null\na+b because for two\nfound\n");
        assertThat(run.err()).isEqualTo("nothing fails by default\nstdin:6: ended with exit code 1\n");
    }

    @Test
    void a_failing_line_is_named_after_its_file(@TempDir Path folder) throws IOException {
        Path script = Files.writeString(folder.resolve("morning"), "greet Ada\n\ngreet --laud\nfind\n");
        ShellRun run = ShellRun.sample("--script", script.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(script + ":3: unknown option '--laud'; did you mean '--loud'?\n");
        assertThat(run.out()).hasLineCount(1);
    }

    @Test
    void a_quote_that_is_never_closed_is_named_after_its_line() {
        assertThat(ShellRun.sampleWith()
                        .input("pair test\n# it's fine\ngreet 'Ada\nfind\n")
                        .run())
                .isEqualTo(new ShellRun(
                        2,
                        "tested\n",
                        "stdin:3: a quote is opened and never closed, or nothing follows a backslash\n"));
    }

    @Test
    void a_line_does_not_settle_again_what_the_start_has_settled() {
        assertThat(ShellRun.sampleWith()
                        .input("find --db other")
                        .run("--memory")
                        .err())
                .isEqualTo("stdin:1: --db is settled when Gainsay starts: gainsay --db PATH\n");
    }

    @Test
    void exit_leaves_a_script_with_0() {
        assertThat(ShellRun.sampleWith().input("exit\nfind\n").run()).isEqualTo(new ShellRun(0, "", ""));
    }

    @Test
    void an_output_file_is_written_whole_or_not_at_all(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("result"), "of yesterday");
        assertThat(ShellRun.sample("refuse", "--output", file.toString()).code())
                .isEqualTo(2);
        assertThat(file).hasContent("of yesterday");
        assertThat(ShellRun.sample("find", "--output", file.toString()).out()).isEmpty();
        assertThat(file).hasContent("found");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void an_output_file_of_a_script_holds_the_results_of_all_its_lines(@TempDir Path folder) {
        Path file = folder.resolve("results");
        Path own = folder.resolve("own");
        ShellRun run = ShellRun.sampleWith()
                .input("pair a b --reason c\npair d e --reason f --output " + own + "\npair test\n")
                .run("--output", file.toString());
        assertThat(run).isEqualTo(new ShellRun(0, "", ""));
        assertThat(file).hasContent("a+b because c\ntested");
        assertThat(own).hasContent("d+e because f");
    }

    @Test
    void what_a_terminal_would_obey_is_shown_and_not_sent() {
        assertThat(ShellRun.sample("hostile", "--color", "always").out())
                .isEqualTo("a␛[31mb\ufffdc\n\u001b[1md␛]0;title␇e\u001b[0m\n");
        assertThat(ShellRun.sample("hostile").out()).isEqualTo("a␛[31mb\ufffdc\nd␛]0;title␇e\n");
        assertThat(ShellRun.sample("greet", "a\u001bb", "--mood", "\u001b[2J").err())
                .isEqualTo("gainsay: --mood: unknown value '␛[2J'; allowed: calm, wide-awake\n");
    }

    @Test
    void a_file_for_other_programs_keeps_every_character() {
        assertThat(ShellRun.sample("hostile", "--format", "csv").out()).startsWith("a\u001b[31mb\u202ec\n");
    }

    @Test
    void the_version_is_a_result() {
        assertThat(ShellRun.gainsay("--version")).isEqualTo(ShellRun.gainsay("version"));
        assertThat(ShellRun.gainsay("version").out()).startsWith("gainsay ").contains("Java ");
    }
}
