package org.gainsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Offset;
import org.gainsay.evaluate.LabelledPair.Label;
import org.gainsay.format.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The scorers here and those that judge a release give the same numbers. */
class PythonScorersTest {

    private static final Path PAIRS = Path.of("../shared/eval/score_pairs.py");
    private static final Path ARTICLES = Path.of("../shared/gold/score.py");
    private static final double ROUNDED = 0.0005001;

    @TempDir
    private Path folder;

    @BeforeEach
    void python_and_its_scorers_are_here() {
        assumeTrue(Files.exists(PAIRS) && Files.exists(ARTICLES), () -> "not here: " + PAIRS + ", " + ARTICLES);
        assumeTrue(runs("python3", "--version"), "not here: python3");
    }

    @Test
    void pairs_of_texts() throws Exception {
        Random random = new Random(7);
        List<String> words = List.of(
                "contradiction",
                "denial",
                "self-contradiction",
                "not-comparable",
                "unresolved",
                "disputed",
                "agreement");
        List<Label> labels = List.of(Label.values());
        List<LabelledPair> pairs = new ArrayList<>();
        List<String> verdicts = new ArrayList<>();
        StringBuilder gold = new StringBuilder("id\tlabel\tpremise\thypothesis\n");
        StringBuilder predictions = new StringBuilder();
        for (int id = 0; id < 300; id++) {
            Label label = labels.get(random.nextInt(labels.size()));
            String verdict = words.get(random.nextInt(words.size()));
            pairs.add(new LabelledPair("p" + id, label, "A", "B"));
            verdicts.add(verdict);
            gold.append("p" + id + "\t" + label.name().toLowerCase(Locale.ROOT) + "\tA\tB\n");
            predictions.append("{\"id\": \"p" + id + "\", \"verdict\": \"" + verdict + "\"}\n");
        }
        JsonNode python = python(
                PAIRS.toString(),
                "score",
                write("gold.tsv", gold.toString()),
                write("p.jsonl", predictions.toString()));

        SetScore ours = PairScorer.score(new PairSet("gold.tsv", pairs), verdicts);

        assertThat(python.get("missing").intValue()).isZero();
        for (Measure measure : ours.measures()) {
            assertSame(
                    measure, python.get(measure.name().toLowerCase(Locale.ROOT).replace(' ', '_')));
        }
    }

    @Test
    void claims_of_articles() throws Exception {
        SetFolder sets = new SetFolder(folder);
        AnswerKey key = sets.key();
        JsonNode python = python(
                ARTICLES.toString(),
                "claims",
                folder.resolve("key/claims.jsonl").toString(),
                write("found.jsonl", String.join("\n", SetFolder.CLAIMS)));

        SetScore ours = AnswerKeyScorer.score(key, sets.findings(List.of()));

        assertSame(measure("claims", ours), python.get("claims"));
        assertSame(measure("figures: recall", ours), python.get("numeric_recall"));
        assertSame(measure("figures: precision", ours), python.get("numeric_precision"));
        assertSame(measure("denials: recall", ours), python.get("denial_recall"));
        assertSame(measure("denials: precision", ours), python.get("denial_precision"));
        assertSame(measure("tier 1: recall", ours), python.get("tier1_recall"));
        assertSame(measure("tier 1: speaker right of those met", ours), python.get("speaker_right_of_met"));
        assertThat(texts(python.get("numeric_missed")))
                .isEqualTo(measure("figures: recall", ours).cases());
    }

    @Test
    void conflicts_of_articles() throws Exception {
        SetFolder sets = new SetFolder(folder);
        AnswerKey key = sets.key();
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            List<List<List<Integer>>> found = conflicts(random);
            JsonNode python = python(
                    ARTICLES.toString(),
                    "conflicts",
                    folder.resolve("key/conflicts.jsonl").toString(),
                    write("check.json", check(found)),
                    folder.resolve("key/claims.jsonl").toString());

            SetScore ours = AnswerKeyScorer.score(key, sets.findings(found));

            assertSame(measure("conflicts reported", ours), python.get("conflicts_reported"));
            assertThat(measure("conflicts found", ours).of())
                    .isEqualTo(python.get("found").stringValue());
            assertThat(measure("conflicts found", ours).cases()).isEqualTo(texts(python.get("missed")));
            assertThat(measure("traps fallen into", ours).of())
                    .isEqualTo(python.get("traps_fallen_into").stringValue());
            assertThat(measure("traps fallen into", ours).cases()).isEqualTo(texts(python.get("fallen")));
            python.get("by_kind").properties().forEach(kind -> assertThat(
                            measure("conflicts found: " + kind.getKey(), ours).of())
                    .isEqualTo(kind.getValue().stringValue()));
        }
    }

    private static List<List<List<Integer>>> conflicts(Random random) {
        List<List<List<Integer>>> conflicts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<Integer> claims = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
            Collections.shuffle(claims, random);
            int cut = 1 + random.nextInt(4);
            conflicts.add(List.of(claims.subList(0, cut), claims.subList(cut, 5), claims.subList(5, 6)));
        }
        return conflicts;
    }

    private static String check(List<List<List<Integer>>> conflicts) {
        ObjectNode check = Json.MAPPER.createObjectNode();
        ArrayNode all = check.putArray("conflicts");
        for (List<List<Integer>> conflict : conflicts) {
            ArrayNode positions = all.addObject().putArray("positions");
            for (List<Integer> position : conflict) {
                ArrayNode claims = positions.addObject().putArray("claims");
                position.forEach(i -> claims.add(Json.MAPPER.readTree(SetFolder.CLAIMS.get(i))));
            }
        }
        return check.toString();
    }

    private static void assertSame(Measure ours, JsonNode python) {
        assertThat(Objects.requireNonNull(ours.score()))
                .as(ours.name())
                .isCloseTo(python.doubleValue(), Offset.offset(ROUNDED));
    }

    private static Measure measure(String name, SetScore score) {
        return score.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing measures " + name));
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::stringValue).toList();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static JsonNode python(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return Json.MAPPER.readTree(answer);
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
