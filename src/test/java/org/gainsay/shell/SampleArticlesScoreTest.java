package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gainsay.claim.Claim;
import org.gainsay.evaluate.AnswerKey;
import org.gainsay.evaluate.AnswerKeyScorer;
import org.gainsay.evaluate.ArticleFindings;
import org.gainsay.evaluate.Measure;
import org.gainsay.evaluate.Sets;
import org.gainsay.format.ClaimLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Articles with an answer key, where they are at hand: read and checked by the whole program, they must not fall below what was asked for. */
class SampleArticlesScoreTest {

    private static final Path SAMPLES = Path.of("../shared");
    private static final Path ARTICLES = SAMPLES.resolve("seeds");

    @TempDir
    private Path folder;

    @Test
    void the_sample_articles_are_read_as_well_as_was_asked_for() throws IOException {
        assumeTrue(Files.exists(ARTICLES), () -> "not here: " + ARTICLES);
        AnswerKey key = Sets.in(SAMPLES.toRealPath()).keys().get(0);

        Map<String, Measure> measures = AnswerKeyScorer.score(key, findings()).measures().stream()
                .collect(Collectors.toMap(Measure::name, Function.identity()));

        assertThat(missed(measures, "figures: recall")).isLessThanOrEqualTo(1);
        assertThat(missed(measures, "figures: precision")).isLessThanOrEqualTo(1);
        assertThat(found(measures, "denials: recall")).isGreaterThanOrEqualTo(8);
        assertThat(missed(measures, "denials: precision")).isLessThanOrEqualTo(1);
        assertThat(measure(measures, "tier 1: recall").score()).isGreaterThanOrEqualTo(0.75);
        assertThat(measure(measures, "tier 1: speaker right of those met").score())
                .isGreaterThanOrEqualTo(0.85);
        assertThat(found(measures, "conflicts found")).isGreaterThanOrEqualTo(8);
        assertThat(found(measures, "traps fallen into")).isLessThanOrEqualTo(1);
    }

    private ArticleFindings findings() throws IOException {
        Path claims = folder.resolve("claims.jsonl");
        Path check = folder.resolve("check.json");
        Path script = Files.write(
                folder.resolve("script.txt"),
                List.of(
                        "ingest " + ARTICLES + " --documents " + ARTICLES.resolve("documents.jsonl"),
                        "claims --format jsonl --output " + claims,
                        "check --format json --output " + check));

        ShellRun run = gainsay("--memory", "--quiet", "--script", script.toString());

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode conflicts =
                new ObjectMapper().readTree(Files.readString(check)).get("conflicts");
        return new ArticleFindings(
                Files.readAllLines(claims).stream().map(ClaimLine::parse).toList(),
                each(conflicts, conflict -> each(conflict.get("positions"), SampleArticlesScoreTest::claims)));
    }

    private static List<Claim> claims(JsonNode position) {
        return each(position.get("claims"), claim -> ClaimLine.parse(claim.toString()));
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> reading) {
        return StreamSupport.stream(array.spliterator(), false).map(reading).toList();
    }

    private static Measure measure(Map<String, Measure> measures, String name) {
        return Objects.requireNonNull(measures.get(name), name);
    }

    private static int found(Map<String, Measure> measures, String name) {
        return Integer.parseInt(measure(measures, name).of().split("/", -1)[0]);
    }

    private static int missed(Map<String, Measure> measures, String name) {
        return Integer.parseInt(measure(measures, name).of().split("/", -1)[1]) - found(measures, name);
    }
}
