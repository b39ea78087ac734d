package org.gainsay.report.html;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium, where the machine has one: a tool of development, never of the program. */
record Chromium(Path program) {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ALONE = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int MINUTES = 3;

    static Optional<Chromium> onThePath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::new);
    }

    /** The document as it is after its scripts have run. */
    String dom(Path page, Path folder) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "dom", ".html");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(ALONE);
        command.add("--user-data-dir=" + folder.resolve("profile"));
        command.add("--virtual-time-budget=60000");
        command.add("--dump-dom");
        command.add(page.toUri().toString());
        Process browser = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!browser.waitFor(MINUTES, TimeUnit.MINUTES)) {
            browser.destroyForcibly();
            throw new IOException("the browser did not end");
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
