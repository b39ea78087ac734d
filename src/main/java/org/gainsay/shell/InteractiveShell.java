package org.gainsay.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.springframework.stereotype.Component;

/** Reads commands at a prompt until the user leaves. */
@Component
final class InteractiveShell {

    private static final String PROMPT = "gainsay> ";

    /** What a shell reports of a program that Ctrl-C has ended. */
    private static final int INTERRUPTED = 130;

    private final LineReader reader;
    private final CommandRunner runner;
    private final Host host;
    private final GlobalOptions options;

    InteractiveShell(LineReader reader, CommandRunner runner, Host host, GlobalOptions options) {
        this.reader = reader;
        this.runner = runner;
        this.host = host;
        this.options = options;
        // an exclamation mark in a quotation is no reference to an earlier line
        reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        reader.option(LineReader.Option.DISABLE_HIGHLIGHTER, options.color() == ColorChoice.NEVER);
    }

    /** Until Ctrl-D or {@code exit}. */
    int run(ResultSink sink) throws IOException {
        greet();
        try {
            while (true) {
                runLines(readText(), sink);
            }
        } catch (EndOfFileException leave) {
            return 0;
        }
    }

    /** What the user enters; nothing where Ctrl-C has given it up. */
    private String readText() {
        try {
            return reader.readLine(PROMPT);
        } catch (UserInterruptException givenUp) {
            return "";
        }
    }

    private void greet() {
        if (options.quiet()) {
            return;
        }
        PrintWriter messages = host.messageWriter();
        messages.println("Gainsay " + Version.current() + ": where sources disagree. Dataset: " + options.dataset());
        messages.println("help lists the commands, help COMMAND explains one, TAB completes, Ctrl-D leaves.");
        messages.flush();
    }

    /** What was pasted may hold several lines; the first that fails is the last. */
    private void runLines(String text, ResultSink sink) throws IOException {
        CommandLines lines = new CommandLines(new StringReader(text));
        Optional<CommandLines.Line> line = lines.next();
        while (line.isPresent()) {
            int code = line.get().words().isEmpty() ? 0 : runOne(line.get().words(), sink);
            line = code == Failures.FAILED ? Optional.empty() : lines.next();
        }
    }

    /** Ctrl-C stops the command and leaves the shell alone; a second one does not wait for it. */
    private int runOne(List<String> words, ResultSink sink) {
        Thread running = Thread.currentThread();
        AtomicBoolean stopping = new AtomicBoolean();
        Terminal terminal = reader.getTerminal();
        SignalHandler atThePrompt = terminal.handle(Signal.INT, signal -> {
            if (stopping.getAndSet(true)) {
                System.exit(INTERRUPTED);
            }
            running.interrupt();
        });
        try {
            return runner.failures(words).guard("", () -> runner.execute(words, sink));
        } finally {
            terminal.handle(Signal.INT, atThePrompt);
            // the interrupt was for the command
            Thread.interrupted();
        }
    }
}
