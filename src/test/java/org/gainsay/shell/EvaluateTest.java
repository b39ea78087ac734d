package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.format.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Scoring sets of all kinds from the command line. */
class EvaluateTest {

    @TempDir
    private Path folder;

    @Test
    void every_set_of_a_folder_is_scored() throws IOException {
        write("figures.json", "[{\"Input\": \"12 boats\", \"Results\": [{\"Resolution\": {\"value\": \"12\"}}]}]");
        write(
                "pairs.tsv",
                "id\tlabel\tpremise\thypothesis\n1\tcontradiction\t\"Over 350 people died.\t350 people died.\n");
        write("key/101_fire.txt", "The mayor of Brackholt said that twelve people were killed in the fire.");
        write(
                "key/claims.jsonl",
                "{\"id\": \"101-1\", \"doc\": \"101_fire.txt\", \"start\": 0, \"end\": 70, \"polarity\": \"asserts\","
                        + " \"tier\": 1, \"quantity\": {\"low\": 12, \"high\": 12}, \"attribution\": [\"mayor\"]}");

        ShellRun run = gainsay("--memory", "evaluate", "--sets", folder.toString(), "--format", "json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode rows = Json.MAPPER.readTree(run.out());
        assertThat(Schemas.faults("scores", rows)).isEmpty();
        assertThat(score(rows, "figures.json", "texts read right")).isEqualTo("1.000");
        assertThat(score(rows, "pairs.tsv", "recall")).isEqualTo("1.000");
        assertThat(score(rows, "key", "figures: recall")).isEqualTo("1.000");
    }

    @Test
    void a_fault_in_a_set_is_2_with_its_line() throws IOException {
        Path pairs = write("pairs.tsv", "id\tlabel\tpremise\thypothesis\n1\tno\tA\tB\n");

        ShellRun run = gainsay("--memory", "evaluate", "--sets", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(pairs + ":2: 'label' is 'no'");
    }

    @Test
    void the_folder_must_be_named_and_be_there() {
        assertThat(gainsay("--memory", "evaluate").code()).isEqualTo(2);

        ShellRun run =
                gainsay("--memory", "evaluate", "--sets", folder.resolve("none").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is no folder");
    }

    private static String score(JsonNode rows, String set, String measure) {
        return rows.values().stream()
                .filter(row -> row.path("set").asString().equals(set)
                        && row.path("measure").asString().equals(measure))
                .map(row -> row.path("score").asString())
                .findFirst()
                .orElseThrow();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
