package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.format.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflow that a newsroom pastes, run as far as it can be without its host: its own lines, by the shell that the host uses. */
@DisabledOnOs(OS.WINDOWS)
class WorkflowTest {

    private static final Path FOLDER = Path.of("fixtures/ci");

    @TempDir
    private Path repository;

    @BeforeEach
    void checkOut() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = repository.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Launcher.writeTo(repository);
    }

    @Test
    void what_editors_have_judged_lets_it_pass() throws Exception {
        assertThat(run("Write the findings for code scanning").code()).isZero();
        assertThat(run("Write the findings as a test report").code()).isZero();
        Ended gate = run("Fail on conflicts that nobody has judged");

        assertThat(gate.code()).as(gate.out()).isZero();
        assertThat(Json.MAPPER
                        .readTree(repository.resolve("gainsay.sarif").toFile())
                        .at("/runs/0/results/0/suppressions/0/status")
                        .stringValue())
                .isEqualTo("accepted");
        assertThat(repository.resolve("gainsay-junit.xml")).content().contains("<skipped message=\"genuine");
    }

    @Test
    void a_new_conflict_fails_its_last_step_alone_at_the_line_of_the_new_claim() throws Exception {
        Path claims = repository.resolve("claims/may.jsonl");
        Files.writeString(
                claims,
                Files.readString(repository.resolve("claims/april.jsonl"))
                        .replace("a-1", "y-1")
                        .replace("2 bridges", "5 bridges")
                        .replace("\"saidOn\": \"2024-04-02\"", "\"saidOn\": \"2024-05-02\"")
                        .replace("Velin Courier", "Ostrand Radio"));

        assertThat(run("Write the findings as a test report").code()).isZero();
        Ended gate = run("Fail on conflicts that nobody has judged");

        assertThat(gate.code()).isEqualTo(1);
        assertThat(gate.out()).contains("file=claims/may.jsonl,line=1");
        assertThat(repository.resolve("gainsay-junit.xml")).content().contains("<failure ");
    }

    @Test
    void a_file_with_a_fault_fails_every_step() throws Exception {
        Files.writeString(repository.resolve("claims/broken.jsonl"), "{\"id\":\"x\"}\n");

        assertThat(run("Write the findings as a test report").code()).isNotZero();
        assertThat(run("Fail on conflicts that nobody has judged").code()).isEqualTo(2);
    }

    @Test
    void no_upload_keeps_the_gate_from_deciding() throws IOException {
        List<Map<?, ?>> steps = steps();
        Map<?, ?> gate = steps.get(steps.size() - 1);

        assertThat(gate.get("name")).isEqualTo("Fail on conflicts that nobody has judged");
        assertThat(gate.get("if")).isEqualTo("${{ !cancelled() && steps.build.outcome == 'success' }}");
        assertThat(gate.containsKey("continue-on-error")).isFalse();
        assertThat(step("Build Gainsay").get("id")).isEqualTo("build");
        assertThat(steps.stream()
                        .filter(step -> String.valueOf(step.get("uses")).contains("/upload-")))
                .hasSize(2)
                .allMatch(step -> Boolean.TRUE.equals(step.get("continue-on-error")));
        assertThat(step("Upload the findings").get("if"))
                .isEqualTo("github.event_name != 'pull_request'"
                        + " || github.event.pull_request.head.repo.full_name == github.repository");
    }

    @Test
    void it_asks_for_no_more_than_it_needs_and_names_the_version_of_every_action() throws IOException {
        Map<?, ?> workflow = workflow();

        assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read", "security-events", "write"));
        assertThat(steps().stream().flatMap(step -> Optional.ofNullable(step.get("uses")).stream()))
                .allSatisfy(action -> assertThat(String.valueOf(action)).matches("[\\w-]+/[\\w/-]+@v\\d+"));
    }

    private record Ended(int code, String out) {}

    /** A step's own line, as the host runs it: {@code bash -e}. */
    private Ended run(String step) throws IOException, InterruptedException {
        String line = String.valueOf(step(step).get("run"));
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", line)
                .directory(repository.toFile())
                .redirectErrorStream(true);
        builder.environment().put("GAINSAY", repository.resolve("gainsay").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }

    private static Map<?, ?> step(String name) throws IOException {
        return steps().stream()
                .filter(step -> name.equals(step.get("name")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<?, ?>> steps() throws IOException {
        return ((List<?>) of(of(of(workflow(), "jobs"), "check"), "steps"))
                .stream().<Map<?, ?>>map(Map.class::cast).toList();
    }

    private static Object of(Object map, String key) {
        return Objects.requireNonNull(((Map<?, ?>) map).get(key), key);
    }

    private static Map<?, ?> workflow() throws IOException {
        String yaml = Files.readString(FOLDER.resolve("gainsay.yml"));
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }
}
