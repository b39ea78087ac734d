package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.gainsay.review.Decision;
import org.gainsay.review.Judged;
import org.gainsay.store.Dataset;
import org.gainsay.store.DatasetLocation;
import org.gainsay.workspace.Checking;
import org.gainsay.workspace.Discretion;
import org.gainsay.workspace.Reviewing;
import org.gainsay.workspace.Rulesets;
import org.gainsay.workspace.Workspace;
import org.gainsay.workspace.WorkspaceOptions;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An editor at a keyboard that is made of streams; all keys are typed ahead. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GuidedReviewTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-08-31T12:00:00Z"), ZoneOffset.UTC);
    private static final String CTRL_C = "\u0003";
    private static final String LEFT = "\u001b[D";

    private final StringWriter screen = new StringWriter();
    private final Dataset dataset = new Dataset(DatasetLocation.memory());
    private Reviewing reviewing;

    @BeforeEach
    void load() throws IOException {
        Rulesets rulesets = new Rulesets(new WorkspaceOptions(List.of(), null));
        Workspace workspace = new Workspace(dataset, rulesets, new Discretion(true), CLOCK, "Ann");
        workspace.load(List.of(Path.of("fixtures/varrow/claims.jsonl")), null, false, false);
        Checking checking = new Checking(workspace, rulesets, (vocabulary, coreference) -> {
            throw new IllegalStateException("no article is read here");
        });
        reviewing = new Reviewing(dataset, workspace, checking, CLOCK, "Ann");
    }

    @AfterEach
    void close() {
        dataset.close();
    }

    @Test
    void a_key_decides_and_shows_the_next() throws IOException {
        assertThat(type("g", "t", "q")).isEqualTo(2);

        assertThat(decisions()).containsExactly("genuine", "explained");
        assertThat(screen()).contains("1 of ", "2 of ", "3 of ", "g genuine, t time");
    }

    @Test
    void who_quits_goes_on_there() throws IOException {
        type("n", "n", "g", "q");
        String at = reviewing.leftAt().orElseThrow();

        type("s", "q");

        assertThat(entries()).extracting(Decision::fingerprint).last().isEqualTo(at);
        assertThat(screen()).contains("You left off here; b goes back.");
    }

    @Test
    void ctrl_c_keeps_what_was_decided() throws IOException {
        assertThat(type("e", CTRL_C)).isEqualTo(1);

        assertThat(decisions()).containsExactly("tool-error");
    }

    @Test
    void what_is_undone_stays_on_record() throws IOException {
        assertThat(type("g", "u", "q")).isZero();

        assertThat(decisions()).containsExactly("genuine", "open");
        assertThat(screen()).contains("Taken back; both entries stay on record.");
    }

    @Test
    void back_shows_the_one_before() throws IOException {
        type("n", LEFT, "o", "q");

        assertThat(reviewing.decisions().entries().get(0).fingerprint())
                .isEqualTo(reviewing.findings().conflicts().get(0).conflict().fingerprint());
    }

    @Test
    void to_settle_takes_a_figure_and_words() throws IOException {
        type("f", "1,200\r", "\r", "f", "1,200\r", "it was counted\r", "q");

        Decision decision = reviewing.decisions().entries().get(0);
        assertThat(reviewing.decisions().entries()).hasSize(1);
        assertThat(decision.ruling().figure()).isEqualTo("1,200");
        assertThat(decision.reason()).isEqualTo("it was counted");
        assertThat(screen()).contains("Nothing decided: to settle takes a figure, and words why.");
    }

    @Test
    void to_wait_for_an_answer_takes_whom_and_until_when() throws IOException {
        type("a", "the ministry\r", "soon\r", "a", "the ministry\r", "2020-09-30\r", "q");

        assertThat(reviewing.decisions().entries())
                .singleElement()
                .extracting(decision -> decision.ruling().asked())
                .isEqualTo("the ministry");
        assertThat(screen()).contains("Nothing decided: to wait for an answer takes whom you asked");
    }

    @Test
    void words_go_with_the_next_decision_alone() throws IOException {
        type("w", "t", "May and July\r", "g", "q");

        assertThat(entries()).extracting(Decision::reason).containsExactly("May and July", "");
    }

    @Test
    void a_key_that_means_nothing_decides_nothing() throws IOException {
        assertThat(type("ö", "x", "h", "d", "q")).isZero();

        assertThat(screen())
                .contains("That key does nothing here", "g  genuine: the sources disagree: report both", "Position 1:");
    }

    @Test
    void behind_the_last_one_nothing_is_left_to_resume() throws IOException {
        int all = queue().size();

        assertThat(type("g".repeat(all))).isEqualTo(all);

        assertThat(queue()).isEmpty();
        assertThat(reviewing.leftAt()).isEmpty();
    }

    @Test
    void the_end_of_the_input_is_as_if_the_user_quit() throws IOException {
        assertThat(type("g")).isEqualTo(1);

        assertThat(reviewing.leftAt()).isPresent();
    }

    private int type(String... keys) throws IOException {
        InputStream input = new ByteArrayInputStream(String.join("", keys).getBytes(StandardCharsets.UTF_8));
        try (Terminal terminal =
                new ExternalTerminal("test", "ansi", input, new ByteArrayOutputStream(), StandardCharsets.UTF_8)) {
            CommandOutput output = new CommandOutput(screen, new PrintWriter(screen), CommandOutput.Look.PLAIN);
            try (Keyboard keyboard = new Keyboard(terminal)) {
                return new GuidedReview(reviewing, keyboard, output, queue()).run();
            }
        }
    }

    private List<Judged> queue() {
        return reviewing.findings().conflicts().stream()
                .filter(judged -> !judged.isCovered())
                .toList();
    }

    private List<String> decisions() {
        return entries().stream().map(decision -> decision.ruling().word()).toList();
    }

    /** In the order of the conflicts, and of one conflict in the order of time. */
    private List<Decision> entries() {
        return reviewing.findings().conflicts().stream()
                .flatMap(judged -> judged.history().stream())
                .toList();
    }

    private String screen() {
        return screen.toString();
    }
}
