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
import java.util.Comparator;
import java.util.List;
import org.gainsay.review.Decision;
import org.gainsay.review.Judged;
import org.gainsay.review.Ruling;
import org.gainsay.store.Dataset;
import org.gainsay.store.DatasetLocation;
import org.gainsay.workspace.Checking;
import org.gainsay.workspace.ConflictFilter;
import org.gainsay.workspace.Discretion;
import org.gainsay.workspace.ReviewFilter;
import org.gainsay.workspace.ReviewQueue;
import org.gainsay.workspace.Reviewing;
import org.gainsay.workspace.Rulesets;
import org.gainsay.workspace.Workspace;
import org.gainsay.workspace.WorkspaceOptions;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor at a keyboard that is made of streams; all keys are typed ahead. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GuidedReviewTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-08-31T12:00:00Z"), ZoneOffset.UTC);
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final String PASTES_MARKED = "\u001b[?2004h";
    private static final String PASTES_UNMARKED = "\u001b[?2004l";
    private static final String LEFT = "\u001b[D";

    private final StringWriter screen = new StringWriter();
    private final ByteArrayOutputStream prompts = new ByteArrayOutputStream();
    private String progress = "";
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
        assertThat(screen())
                .contains("Decided: genuine, report both: ", "Decided: explained (time): ", " u takes it back.");
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
    void undo_takes_back_what_was_decided_last_though_another_conflict_is_on_the_screen() throws IOException {
        type("e", "q");
        ReviewQueue judgedLast = new ReviewQueue(judgedLast(), 0, 1, false);

        type(judgedLast, "g", "u", "q");

        assertThat(decisions()).containsExactly("tool-error", "genuine", "open");
        assertThat(judgedLast().get(judgedLast().size() - 1).decision()).isPresent();
    }

    @Test
    void undo_asks_before_it_takes_back_what_was_decided_at_another_sitting() throws IOException {
        type("e", "q");
        ReviewQueue one =
                new ReviewQueue(List.of(reviewing.findings().conflicts().get(0)), 0, 1, false);

        type(one, "u", "n", "q");
        assertThat(decisions()).containsExactly("tool-error");
        assertThat(screen()).contains("Nothing was taken back.");

        type(one, "u", "y", "q");
        assertThat(decisions()).containsExactly("tool-error", "open");
        assertThat(prompted()).contains("Take back what was decided before: an error of the tool by Ann");
    }

    @Test
    void back_shows_the_one_before() throws IOException {
        type("n", LEFT, "o", "q");

        assertThat(reviewing.decisions().entries().get(0).fingerprint())
                .isEqualTo(reviewing.findings().conflicts().get(0).conflict().fingerprint());
    }

    @Test
    void to_settle_takes_a_figure_and_words() throws IOException {
        type("f", "\r", "1,200\r", "\r", "it was counted!!\r", "q");

        Decision decision = reviewing.decisions().entries().get(0);
        assertThat(reviewing.decisions().entries()).hasSize(1);
        assertThat(decision.ruling().figure()).isEqualTo("1,200");
        assertThat(decision.reason()).isEqualTo("it was counted!!");
        assertThat(prompted()).contains("This takes words; Ctrl-C goes back, and decides nothing.");
    }

    @Test
    void a_bad_date_is_asked_for_again_and_keeps_the_name() throws IOException {
        type("a", "the ministry\r", "soon\r", "2020-08-30\r", "2020-09-30\r", "q");

        Ruling ruling = reviewing.decisions().entries().get(0).ruling();
        assertThat(ruling.asked()).isEqualTo("the ministry");
        assertThat(ruling.until()).isEqualTo("2020-09-30");
        assertThat(prompted())
                .contains("'soon' is not a day; a day from today on is allowed, such as 2020-09-07")
                .contains("2020-08-30 is past; a day from today on is allowed, such as 2020-09-07");
    }

    @Test
    void an_answer_is_waited_for_a_week_unless_another_day_is_typed() throws IOException {
        type("a", "the ministry\r", "\r", "q");

        assertThat(prompted()).contains("Answer until (Enter for 2020-09-07): ");
        assertThat(reviewing.decisions().entries().get(0).ruling().until()).isEqualTo("2020-09-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f<",
                "f1,200<",
                "f1,200\r<",
                "f1,200\rcoun<",
                "a<",
                "athe ministry\r<",
                "athe ministry\r2020<",
                "wg<"
            })
    void ctrl_c_and_ctrl_d_leave_a_prompt_and_nothing_is_decided(String keys) throws IOException {
        assertThat(type(keys.replace("<", CTRL_C), "q")).isZero();
        assertThat(type(keys.replace("<", CTRL_D), "q")).isZero();

        assertThat(entries()).isEmpty();
        assertThat(screen().split("Nothing was decided\\.", -1)).hasSize(3);
        assertThat(screen()).doesNotContain("2 of ");
    }

    @Test
    void words_that_were_given_up_are_asked_for_anew() throws IOException {
        type("w", "g", CTRL_C, "w", "t", "May and July\r", "q");

        assertThat(entries()).extracting(Decision::reason).containsExactly("May and July");
    }

    @Test
    void details_belong_to_one_screen() throws IOException {
        type("d", "n", "q");

        String second = screen().substring(screen().lastIndexOf("2  "));
        assertThat(screen()).contains("Position 1:");
        assertThat(second).contains("2 of ").doesNotContain("Position 1:");
    }

    @Test
    void what_a_decision_replaces_is_told() throws IOException {
        type("g", "b", "e", "q");

        assertThat(screen())
                .contains("Decided: an error of the tool: ", "It replaces: genuine, report both by Ann on 31 Aug 2020");
    }

    @Test
    void what_was_judged_in_an_earlier_sitting_counts() throws IOException {
        int all = queue().waiting().size();
        type("g", "t", "q");

        type("q");

        assertThat(progress).isEqualTo("2 of %d judged, %d left".formatted(all, all - 2));
        assertThat(screen()).contains("1 of %d, open; 2 of %d judged, %d left".formatted(all - 2, all, all - 2));
    }

    @Test
    void one_conflict_alone_is_no_place_to_go_on_from() throws IOException {
        type("n", "g", "q");
        String at = reviewing.leftAt().orElseThrow();

        type(ReviewQueue.of(reviewing.numbered().find("1")), "t");

        assertThat(reviewing.leftAt()).contains(at);
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
                .contains("That key does nothing here", "g genuine: the sources disagree: report both", "Position 1:");
    }

    @Test
    void pasted_text_decides_nothing() throws IOException {
        assertThat(type("\u001b[200~gtsoleg\n\u001b[201~", "t", "q")).isEqualTo(1);

        assertThat(decisions()).containsExactly("explained");
        assertThat(screen()).contains("Pasted text decides nothing");
    }

    @Test
    void pasted_text_answers_no_question() throws IOException {
        type("e", "q");
        ReviewQueue one =
                new ReviewQueue(List.of(reviewing.findings().conflicts().get(0)), 0, 1, false);

        assertThat(type(one, "u", "\u001b[200~yyg\u001b[201~", "q")).isZero();

        assertThat(decisions()).containsExactly("tool-error");
        assertThat(screen()).contains("Nothing was taken back.");
    }

    @Test
    void text_may_be_pasted_where_words_are_asked_for() throws IOException {
        type("w", "t", "\u001b[200~May and July\u001b[201~\r", "\u001b[200~ggg\u001b[201~", "q");

        assertThat(entries()).extracting(Decision::reason).containsExactly("May and July");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", CTRL_C})
    void pastes_are_marked_while_keys_are_read_and_no_longer(String leave) throws IOException {
        type("w", "t", "May and July\r", leave);

        assertThat(prompted())
                .containsSubsequence(PASTES_MARKED, "Words: ", PASTES_UNMARKED, PASTES_MARKED)
                .endsWith(PASTES_UNMARKED);
    }

    @Test
    void each_screen_fits_the_terminal_as_it_is_then() throws IOException {
        Judged judged = queue().waiting().get(0);
        String narrow;
        try (Terminal terminal = terminal("")) {
            CommandOutput output = new CommandOutput(screen, new PrintWriter(screen), CommandOutput.Look.PLAIN);
            try (Keyboard keyboard = new Keyboard(terminal)) {
                ReviewScreen shown = new ReviewScreen(keyboard, output);
                terminal.setSize(new Size(40, 15));
                shown.show(1, judged, "1 of 1");
                narrow = screen();
                terminal.setSize(new Size(120, 50));
                shown.show(1, judged, "1 of 1");
            }
        }

        String wide = screen().substring(narrow.length());
        assertThat(narrow.lines()).hasSizeLessThanOrEqualTo(15).allMatch(line -> line.length() <= 40);
        assertThat(wide.lines()).anyMatch(line -> line.length() > 80).allMatch(line -> line.length() <= 120);
    }

    @Test
    void behind_the_last_one_nothing_is_left_to_resume() throws IOException {
        int all = queue().waiting().size();

        assertThat(type("g".repeat(all))).isEqualTo(all);

        assertThat(queue().waiting()).isEmpty();
        assertThat(screen()).containsPattern("review [0-9a-f]{6} undo takes it back\\.\n$");
        assertThat(reviewing.leftAt()).isEmpty();
    }

    @Test
    void the_end_of_the_input_is_as_if_the_user_quit() throws IOException {
        assertThat(type("g")).isEqualTo(1);

        assertThat(reviewing.leftAt()).isPresent();
    }

    private int type(String... keys) throws IOException {
        return type(queue(), keys);
    }

    private int type(ReviewQueue queue, String... keys) throws IOException {
        try (Terminal terminal = terminal(String.join("", keys))) {
            CommandOutput output = new CommandOutput(screen, new PrintWriter(screen), CommandOutput.Look.PLAIN);
            try (Keyboard keyboard = new Keyboard(terminal)) {
                GuidedReview review = new GuidedReview(reviewing, keyboard, output, queue);
                int decided = review.run();
                progress = review.progress();
                return decided;
            }
        }
    }

    private Terminal terminal(String keys) throws IOException {
        InputStream input = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
        return new ExternalTerminal("test", "ansi", input, prompts, StandardCharsets.UTF_8);
    }

    private ReviewQueue queue() {
        return reviewing.queue(
                new ReviewFilter(new ConflictFilter(List.of(), null, null, null), List.of(), false, null, List.of()));
    }

    /** All conflicts, those first that nobody has judged. */
    private List<Judged> judgedLast() {
        return reviewing.findings().conflicts().stream()
                .sorted(Comparator.comparing(Judged::isCovered))
                .toList();
    }

    private String prompted() {
        return prompts.toString(StandardCharsets.UTF_8);
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
