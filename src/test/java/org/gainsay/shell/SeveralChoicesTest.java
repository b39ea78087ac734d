package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an option takes several words of a closed set, commas between them and the option again mean the same. */
class SeveralChoicesTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void load() {
        assertThat(run("load", "fixtures/libya/claims.jsonl").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"conflicts --format csv", "export conflicts --format csv", "report --format markdown"})
    void verdicts_may_stand_in_a_list_or_come_one_by_one(String command) {
        ShellRun listed = run(command.split(" ", -1), "--verdict", "disputed,divergence");
        ShellRun repeated = run(command.split(" ", -1), "--verdict", "disputed", "--verdict", "divergence");
        ShellRun one = run(command.split(" ", -1), "--verdict", "divergence");

        assertThat(listed.code()).as(listed.err()).isZero();
        assertThat(listed.out()).contains("divergence").contains("disputed");
        assertThat(listed.out()).isEqualTo(repeated.out()).isNotEqualTo(one.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"open,judged", "Open, judged"})
    void statuses_may_stand_in_a_list(String statuses) {
        ShellRun listed = run("conflicts", "--format", "csv", "--status", statuses);

        assertThat(listed.code()).as(listed.err()).isZero();
        assertThat(listed.out()).isEqualTo(run("conflicts", "--format", "csv").out());
    }

    private static ShellRun run(String[] command, String... options) {
        return run(Stream.concat(Arrays.stream(command), Arrays.stream(options)).toArray(String[]::new));
    }

    private static ShellRun run(String... words) {
        String[] db = {"--db", folder.resolve("dataset").toString()};
        return ShellRun.gainsay(
                Stream.concat(Arrays.stream(db), Arrays.stream(words)).toArray(String[]::new));
    }
}
