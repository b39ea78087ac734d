package org.gainsay.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Runs the lines of a text as commands, up to the first that does not end with 0. */
@Component
final class ScriptRunner {

    private final CommandRunner runner;
    private final Host host;

    ScriptRunner(CommandRunner runner, Host host) {
        this.runner = runner;
        this.host = host;
    }

    int runFile(Path script, ResultSink sink) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(script)) {
            return run(reader, script.toString(), sink);
        }
    }

    int runInput(ResultSink sink) throws IOException {
        return run(new InputStreamReader(host.input(), StandardCharsets.UTF_8), "stdin", sink);
    }

    /** @param name what messages call the text, before the number of the line */
    private int run(Reader text, String name, ResultSink sink) throws IOException {
        CommandLines lines = new CommandLines(text);
        int code = 0;
        Optional<CommandLines.Line> line = lines.next();
        while (line.isPresent()) {
            code = run(line.get(), name + ":" + line.get().number(), sink);
            // the lines after a failure are not even read
            line = code == 0 ? lines.next() : Optional.empty();
        }
        return code;
    }

    private int run(CommandLines.Line line, String place, ResultSink sink) {
        Failures failures = runner.failures(line.words());
        return failures.guard(place, () -> {
            List<String> words = line.finishedWords();
            int code = words.isEmpty() ? 0 : runner.execute(words, sink);
            if (code != 0) {
                failures.note(place + ": ended with exit code " + code);
            }
            return code;
        });
    }
}
