package org.gainsay.shell;

import example.SampleApplication;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.GainsayApplication;

/** What a whole run of the program, started in this process, leaves behind. */
public record ShellRun(int code, String out, String err) {

    /** Runs Gainsay with a user's folder that is empty. */
    public static ShellRun gainsay(String... arguments) {
        return new Start(GainsayApplication.class).run(arguments);
    }

    /** Runs the sample commands. */
    static ShellRun sample(String... arguments) {
        return new Start(SampleApplication.class).run(arguments);
    }

    static Start gainsayWith() {
        return new Start(GainsayApplication.class);
    }

    static Start sampleWith() {
        return new Start(SampleApplication.class);
    }

    /** A run that is being prepared. */
    static final class Start {

        private final Class<?> application;
        private final Map<String, String> environment = new HashMap<>();
        private String input = "";

        Start(Class<?> application) {
            this.application = application;
        }

        Start input(String text) {
            input = text;
            return this;
        }

        Start variable(String name, String value) {
            environment.put(name, value);
            return this;
        }

        ShellRun run(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Host host = new Host(
                    environment,
                    emptyFolder(),
                    new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                    out,
                    err,
                    false);
            int code = Launch.run(application, List.of(arguments), host);
            return new ShellRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        private static Path emptyFolder() {
            try {
                Path folder = Files.createTempDirectory("gainsay-home");
                folder.toFile().deleteOnExit();
                return folder;
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
