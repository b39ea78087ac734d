package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.gainsay.workspace.Discretion;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.shell.core.command.CommandRegistry;

/** The shell at a terminal that is made of streams, where a user waits for the prompt before typing on. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InteractiveShellTest {

    private static final String PROMPT = "gainsay> ";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    @TempDir
    private Path home;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void it_runs_what_is_typed_until_ctrl_d() throws Exception {
        assertThat(type("pair a b --reason 'c d'\n", "pair test\n", CTRL_D)).isZero();
        assertThat(results()).isEqualTo("a+b because c d\ntested\n");
        assertThat(messages())
                .contains("Dataset: " + home.resolve(".local/share/gainsay/gainsay.mv.db"))
                .contains("help lists the commands");
    }

    @Test
    void a_failure_and_findings_leave_the_shell_alone() throws Exception {
        assertThat(type("pair test --x\n", "find\n", "break\n", "pair test\n", CTRL_D))
                .isZero();
        assertThat(results()).isEqualTo("found\ntested\n");
        assertThat(messages()).contains("\nunknown option '--x'; ").contains("\na fault of the program, not yours: ");
    }

    @Test
    void ctrl_c_at_the_prompt_gives_up_the_line() throws Exception {
        assertThat(type("pair te" + CTRL_C, "pair test\n", CTRL_D)).isZero();
        assertThat(results()).isEqualTo("tested\n");
    }

    @Test
    void ctrl_c_stops_the_command_and_nothing_else() throws Exception {
        assertThat(type("endless --slowly\n" + CTRL_C, "pair test\n", CTRL_D)).isZero();
        assertThat(results()).startsWith("line 0\n").endsWith("\ntested\n");
        assertThat(messages()).endsWith("\nstopped\n");
    }

    @Test
    void an_exclamation_mark_is_no_reference_to_an_earlier_line() throws Exception {
        type("pair a! '!b' --reason !!\n", CTRL_D);
        assertThat(results()).isEqualTo("a!+!b because !!\n");
    }

    private int type(String... entries) throws Exception {
        try (PipedOutputStream keyboard = new PipedOutputStream();
                InputStream input = new PipedInputStream(keyboard);
                Terminal terminal = new ExternalTerminal("test", "ansi", input, screen, StandardCharsets.UTF_8)) {
            CompletableFuture<Integer> shell = CompletableFuture.supplyAsync(() -> run(terminal));
            for (int entry = 0; entry < entries.length; entry++) {
                int prompts = entry + 1;
                await(() -> screen().split(PROMPT, -1).length > prompts);
                enter(keyboard, entries[entry]);
            }
            return shell.get();
        }
    }

    /** Ctrl-C waits until what stands before it has arrived. */
    private void enter(OutputStream keyboard, String entry) throws Exception {
        String text = entry.replace(CTRL_C, "");
        press(keyboard, text);
        if (entry.endsWith(CTRL_C)) {
            await(() -> text.endsWith("\n") ? results.size() > 0 : screen().endsWith(text));
            press(keyboard, CTRL_C);
        }
    }

    private int run(Terminal terminal) {
        Host host = new Host(Map.of(), home, InputStream.nullInputStream(), results, messages, false);
        GlobalOptions options = GlobalOptions.defaults(UserFolders.of(host));
        Catalogue catalogue = new Catalogue(Sample.beans());
        CommandRunner runner = new CommandRunner(
                catalogue, new CommandRegistry(), options, new Discretion(true), host, () -> terminal);
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(new LineParser())
                .build();
        try {
            return new InteractiveShell(reader, runner, host, options).run(ResultSink.of(null, host));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void press(OutputStream keyboard, String keys) throws IOException {
        keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5);
        }
    }

    private String screen() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    private String results() {
        return results.toString(StandardCharsets.UTF_8);
    }

    private String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}
