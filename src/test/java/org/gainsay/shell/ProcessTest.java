package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import example.SampleApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {

    @TempDir
    private Path home;

    @Test
    void a_pipe_that_nobody_reads_any_more_ends_it_quietly() throws Exception {
        Ended ended = shell("\"$@\" endless | head -n 1; echo ${PIPESTATUS[0]} >&2");
        assertThat(ended.out()).isEqualTo("line 0\n");
        assertThat(ended.err()).isEqualTo("141\n");
    }

    @Test
    void a_full_disk_is_an_error() throws Exception {
        Ended ended = shell("\"$@\" pair test > /dev/full");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).isEqualTo("gainsay: results could not be written: No space left on device\n");
    }

    @Test
    void an_application_properties_of_the_current_folder_is_not_read() throws Exception {
        Ended ended = shell("echo debug=true > application.properties; \"$@\" pair test");
        assertThat(ended).isEqualTo(new Ended(0, "tested\n", ""));
    }

    @Test
    void what_is_stopped_leaves_no_unfinished_file() throws Exception {
        Ended ended = shell(
                """
                "$@" endless --slowly --output lines.txt & running=$!
                until [ -n "$(find . -name '.lines.txt.*')" ] || ! kill -0 $running; do sleep 0.1; done
                kill -TERM $running
                wait $running
                echo $?
                find . -name '*lines.txt*'
                """);
        assertThat(ended.out()).isEqualTo("143\n");
    }

    private record Ended(int code, String out, String err) {}

    private Ended shell(String script) throws IOException, InterruptedException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "-Duser.home=" + home,
                SampleApplication.class.getName());
        List<String> command = Stream.concat(Stream.of("bash", "-c", script, "bash"), java.stream())
                .toList();
        Path errors = home.resolve("errors");
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectError(errors.toFile())
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(errors));
    }
}
