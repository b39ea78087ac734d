package org.gainsay.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gainsay.claim.ClaimBuilder.claim;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Figures;
import org.gainsay.compare.World;
import org.gainsay.format.Json;
import org.gainsay.input.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One file for colleagues, for git and for a build. */
class DecisionFilesTest {

    private static final Instant NOON = Instant.parse("2020-08-31T12:00:00Z");
    private static final Claim ONE = count("a", "1,000", "minister");
    private static final Claim TWO = count("b", "2,000", "general");

    @TempDir
    private Path folder;

    @Test
    void every_kind_of_decision_is_read_as_it_was_written() throws IOException {
        Decisions decisions = everyKind();

        assertThat(DecisionFiles.read(file(written(decisions)), NOON.plusSeconds(3600))
                        .entries())
                .isEqualTo(decisions.entries());
    }

    @Test
    void an_entry_is_one_line_with_its_fields_in_one_order() {
        Decision decision = decided(Ruling.explained(Reason.TIME), "May and July", 0);

        assertThat(DecisionJson.line(decision))
                .isEqualTo("{\"fingerprint\":\"" + decision.fingerprint()
                        + "\",\"question\":\"How many mercenaries in Libya?\",\"rule\":\"headcount\",\"decision\":\"explained\",\"code\":\"time\","
                        + "\"reason\":\"May and July\",\"by\":\"Ann\",\"at\":\"2020-08-31T12:00:00Z\",\"claims\":2,"
                        + "\"positions\":[[{\"by\":\"minister\",\"says\":\"1000 person\",\"subject\":\"mercenaries\","
                        + "\"predicate\":\"present\",\"place\":\"Libya\",\"asOf\":\"2020-07-01\"}],"
                        + "[{\"by\":\"general\",\"says\":\"2000 person\",\"subject\":\"mercenaries\","
                        + "\"predicate\":\"present\",\"place\":\"Libya\",\"asOf\":\"2020-07-01\"}]],"
                        + "\"clashes\":[{\"a\":0,\"b\":1,\"verdict\":\"contradiction\"}]}");
    }

    @Test
    void order_and_repetition_of_lines_play_no_part() throws IOException {
        Decisions decisions = everyKind();
        List<String> lines = new ArrayList<>(written(decisions).lines().toList());
        lines.addAll(List.copyOf(lines));
        Collections.shuffle(lines, new Random(7));

        Decisions read = DecisionFiles.read(file(String.join("\n", lines)), NOON.plusSeconds(3600));

        assertThat(read.entries()).isEqualTo(decisions.entries());
        assertThat(written(read)).isEqualTo(written(decisions));
    }

    @Test
    void every_line_is_as_the_published_schema_says() throws IOException {
        JsonNode schema;
        try (InputStream in = DecisionFiles.class.getResourceAsStream("decision.schema.json")) {
            schema = Json.MAPPER.readTree(Objects.requireNonNull(in));
        }
        var published = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);

        assertThat(written(everyKind()).lines())
                .allSatisfy(line -> assertThat(published.validate(Json.MAPPER.readTree(line)))
                        .isEmpty());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() throws IOException {
        String right = DecisionJson.line(decided(Ruling.genuine(), "", 0));
        Path file = file(String.join(
                "\n",
                right,
                "<<<<<<< HEAD",
                right.replace("\"genuine\"", "\"genuin\""),
                "=======",
                right.replace("\"genuine\"", "\"settled\""),
                ">>>>>>> theirs",
                right.replace("\"b\":1", "\"b\":7"),
                right.replace("2020-08-31T", "2020-13-31T"),
                "not json"));

        assertThatThrownBy(() -> DecisionFiles.read(file, NOON.plusSeconds(3600)))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.problems())
                        .extracting(problem -> problem.line() + ": " + problem.wrong())
                        .satisfiesExactly(
                                line -> assertThat(line).startsWith("2: git left the mark of a merge conflict here"),
                                line -> assertThat(line).startsWith("3: ").contains("genuin"),
                                line -> assertThat(line).startsWith("4: git left the mark of a merge conflict here"),
                                line -> assertThat(line).startsWith("5: 'figure' is missing"),
                                line -> assertThat(line).startsWith("5: 'reason' is missing"),
                                line -> assertThat(line).startsWith("6: git left the mark of a merge conflict here"),
                                line -> assertThat(line).startsWith("7: a clash names a position that does not stand"),
                                line -> assertThat(line).startsWith("8: a day or a moment is none"),
                                line -> assertThat(line).startsWith("9: this is not JSON")));
    }

    @Test
    void an_entry_of_a_day_to_come_is_refused_for_it_would_stand_over_all_others() throws IOException {
        Path file = file(DecisionJson.line(decided(Ruling.genuine(), "", 0)));

        assertThatThrownBy(() -> DecisionFiles.read(file, NOON.minusSeconds(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(":1: 'at' is 2020-08-31T12:00:00Z, which is still to come");
    }

    @Test
    void what_somebody_adds_while_stale_entries_are_dropped_is_kept() throws IOException {
        Decision stale = decided(Ruling.genuine(), "", 0);
        Decision added = decided(Ruling.toolError(), "", 1);
        Path file = file(DecisionJson.line(stale) + "\n" + DecisionJson.line(added) + "\n");

        DecisionFiles.drop(file, List.of(stale));

        assertThat(DecisionFiles.read(file, NOON.plusSeconds(3600)).entries()).containsExactly(added);
    }

    @Test
    void a_missing_file_is_told_with_the_way_to_one() {
        Path file = folder.resolve("none.jsonl");

        assertThatThrownBy(() -> DecisionFiles.read(file, NOON.plusSeconds(3600)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(file + ": there is no such file; decisions export --output");
    }

    @Test
    void a_file_is_replaced_whole_and_nothing_is_left_beside_it() throws IOException {
        Path file = file("old");

        DecisionFiles.replace(file, everyKind().entries());

        assertThat(Files.readString(file)).isEqualTo(written(everyKind()));
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void an_entry_of_which_no_open_clash_is_left_stays_here() {
        Decision open = decided(Ruling.settled("1,000"), "the secret source says so", 0);
        Decision secret = new Decision(
                open.fingerprint(),
                open.previousFingerprints(),
                open.question(),
                open.ruling(),
                open.reason(),
                open.author(),
                open.at(),
                null,
                false,
                1,
                new Saw(
                        "headcount",
                        List.of(
                                List.of(new Voice("minister", "1000", null, null, null, true)),
                                List.of(new Voice("general", "2000", null, null, null, false))),
                        open.saw().clashes()));

        Disclosure disclosure = new Disclosure(List.of(secret), voice -> true);

        assertThat(disclosure.withholds(open)).isFalse();
        assertThat(DecisionJson.line(disclosure.of(open).orElseThrow()))
                .contains("minister")
                .doesNotContain("secret", "1,000");
        assertThat(new Disclosure(List.of(open), voice -> true).of(open)).contains(open);
        assertThat(disclosure.withholds(secret)).isTrue();
        assertThat(disclosure.of(secret)).isEmpty();
    }

    @Test
    void who_is_confidential_now_is_not_told_either() {
        Claim other = count("c", "3,000", "minister");
        OpenVoices voices =
                new OpenVoices(List.of(confidential(ONE), TWO, other), Claim::confidential, World.VOCABULARY);

        assertThat(voices.contains(new Voice("minister", "1000 person", null, null, null, false)))
                .isFalse();
        assertThat(voices.contains(new Voice("minister", "3000 person", null, null, null, false)))
                .isTrue();
        assertThat(voices.contains(new Voice("general", "2000 person", null, null, null, false)))
                .isTrue();
    }

    private static Decisions everyKind() {
        return new Decisions(List.of(
                decided(Ruling.genuine(), "", 0),
                decided(Ruling.explained(Reason.SAME_ORIGIN), "“one” wire\nreport", 1),
                decided(Ruling.settled("about 1,000"), "it counted", 2),
                decided(Ruling.toolError(), "", 3),
                decided(Ruling.pending("the ministry", LocalDate.of(2020, 9, 1)), "", 4),
                decided(Ruling.open(), "", 5)));
    }

    private static Decision decided(Ruling ruling, String reason, int minute) {
        return new Judging(World.VOCABULARY, World.RULES, Claim::confidential)
                .decide(World.conflict(ONE, TWO), ruling, reason, "Ann", NOON.plusSeconds(60L * minute), null);
    }

    private static Claim count(String id, String figure, String source) {
        return claim(id).says(Figures.read(figure)).by(source).build();
    }

    private static Claim confidential(Claim claim) {
        return new Claim(
                claim.id(),
                claim.proposition(),
                claim.estimate(),
                claim.polarity(),
                claim.stance(),
                claim.modality(),
                claim.hedges(),
                claim.basis(),
                claim.asOf(),
                claim.saidOn(),
                claim.attribution(),
                claim.provenance(),
                claim.denies(),
                claim.reading(),
                true);
    }

    private static String written(Decisions decisions) throws IOException {
        StringWriter text = new StringWriter();
        DecisionFiles.write(decisions.entries(), text);
        return text.toString();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("decisions.jsonl"), text);
    }
}
