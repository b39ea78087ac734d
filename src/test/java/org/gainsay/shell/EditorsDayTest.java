package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gainsay.format.Json;
import org.gainsay.report.exchange.SarifSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A day of an editor in a real terminal, from the first load to a build that turns red; skipped where tmux is not installed. */
class EditorsDayTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String MISSING =
            """
            {"id": "%s", "subject": "people", "predicate": "missing", "object": "Varrow Dam failure", "place": "Luvane valley", \
            "estimate": {"text": "%d", "stated": %2$d, "bound": "exact", "low": %2$d, "best": %2$d, "high": %2$d, "unit": "person"}, \
            "polarity": "asserted", "asOf": {"from": "2021-04-12", "to": "2021-04-12", "basis": "stated"}, \
            "attribution": [{"source": "%s", "role": "said"}, {"source": "Ostrand Radio", "role": "quoted"}]}
            """;

    @TempDir
    private Path desk;

    private String socket = "";

    @BeforeEach
    void sitDown() throws Exception {
        assumeTrue(hasTmux(), "tmux is not installed");
        for (String story : List.of("libya", "varrow")) {
            copy(Path.of("fixtures", story), desk.resolve("claims").resolve(story));
        }
        Launcher.writeTo(desk);
        socket = "gainsay-" + ProcessHandle.current().pid();
        tmux("-f", "/dev/null", "new-session", "-d", "-s", "day", "-x", "110", "-y", "50", "-c", desk.toString(), "sh");
    }

    /** Waits for the programs too: they write into the desk until they end. */
    @AfterEach
    void goHome() throws Exception {
        if (!socket.isEmpty()) {
            List<ProcessHandle> running = tmux("list-panes", "-s", "-t", "day", "-F", "#{pane_pid}")
                    .lines()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                    .flatMap(shell -> Stream.concat(Stream.of(shell), shell.descendants()))
                    .toList();
            tmux("kill-server");
            for (ProcessHandle process : running) {
                process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void from_the_first_load_to_a_red_build() throws Exception {
        type("./gainsay --db day", "gainsay>");
        type("load claims/libya/claims.jsonl claims/varrow/claims.jsonl", "239 claims added");
        type("check", "What does not conflict here is not thereby verified.");

        type("review", "1 of 30, open");
        for (int judged = 1; judged <= 10; judged++) {
            press("g", (judged + 1) + " of 30, open; " + judged + " of 30 judged");
        }
        press("q", "10 conflicts judged now; 10 of 30 judged, 20 left.");

        type("review --all explained --rule link-denied --reason \"scope: of different men\"", "Judge 3 conflicts");
        press("y", "3 conflicts judged.");

        Files.writeString(desk.resolve("claims/league.jsonl"), MISSING.formatted("x-1", 120, "Brackholt hospital"));
        type("load claims/league.jsonl", "1 claim added");
        type("conflicts --status reopened", "reopened  contradiction");
        type("conflict 1", "reopened: a new origin joined: Brackholt hospital");
        type("report --output report.html", "Reported: 30 conflicts, 18 open.");
        assertThat(desk.resolve("report.html")).content().contains("a new origin joined: Brackholt hospital");

        type("review --all pending --ask \"the desks\" --until 2100-01-01", "Judge 18 conflicts");
        press("y", "18 conflicts judged.");
        type("decisions export --output decisions.jsonl", "gainsay>");
        type("help decisions", "drop the entries of a file");

        tmux("new-window", "-t", "day", "-n", "build", "-c", desk.toString(), "sh");
        String build = "./gainsay --memory check claims --decisions decisions.jsonl --fail-on note";
        type(build + "; echo green is $?", "green is 0");

        Files.writeString(desk.resolve("claims/harbour.jsonl"), MISSING.formatted("x-2", 700, "Brackholt harbour"));
        type(build + " --format sarif --output red.sarif; echo red is $?", "red is 1");
        assertThat(SarifSchema.faults(Files.readString(desk.resolve("red.sarif"))))
                .isEmpty();
        JsonNode first =
                Json.MAPPER.readTree(desk.resolve("red.sarif").toFile()).at("/runs/0/results/0");
        assertThat(first.at("/baselineState").stringValue()).isEqualTo("updated");
        assertThat(first.at("/message/text").stringValue()).contains("a new origin joined: Brackholt harbour");
    }

    private void type(String line, String answer) throws Exception {
        tmux("send-keys", "-t", "day", "-l", line);
        tmux("clear-history", "-t", "day");
        press("Enter", answer);
    }

    private void press(String key, String answer) throws Exception {
        tmux("send-keys", "-t", "day", key);
        Instant end = Instant.now().plus(PATIENCE);
        String screen = screen();
        while (!screen.contains(answer) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            screen = screen();
        }
        assertThat(screen).as("after " + key).contains(answer);
    }

    private String screen() throws Exception {
        return tmux("capture-pane", "-p", "-J", "-S", "-200", "-t", "day");
    }

    private String tmux(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Stream.concat(Stream.of("tmux", "-L", socket), Stream.of(words))
                        .toList())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    private static boolean hasTmux() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tmux")));
    }

    private static void copy(Path folder, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
    }
}
