package org.gainsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.claim.Estimate;
import org.gainsay.evaluate.LabelledPair.Label;
import org.gainsay.quantity.Mention;
import org.gainsay.quantity.QuantityReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured on predictions whose worth is plain to see. */
class ScorersTest {

    private static final List<List<List<Integer>>> FOUND = List.of(
            List.of(List.of(0), List.of(5)), List.of(List.of(1, 2)), List.of(List.of(2), List.of(5), List.of(4)));

    @TempDir
    private Path folder;

    @Test
    void recall_is_never_told_without_false_conflicts_and_coverage() {
        SetScore score = PairScorer.score(
                new PairSet(
                        "invented.tsv",
                        List.of(
                                pair("1", Label.CONTRADICTION),
                                pair("2", Label.CONTRADICTION),
                                pair("3", Label.CONTRADICTION),
                                pair("4", Label.ENTAILMENT),
                                pair("5", Label.ENTAILMENT),
                                pair("6", Label.NEUTRAL))),
                List.of("contradiction", "not-comparable", "unresolved", "contradiction", "agreement", "disputed"));

        assertThat(shown(score))
                .containsExactly(
                        "precision 0.500 1/2",
                        "recall 0.333 1/3",
                        "F1 0.400 ",
                        "false conflicts on entailed 0.500 1/2",
                        "false conflicts on neutral 0.000 0/1",
                        "coverage 0.833 5/6");
    }

    @Test
    void a_share_of_nothing_is_no_number() {
        SetScore score = PairScorer.score(
                new PairSet("invented.tsv", List.of(pair("1", Label.CONTRADICTION))), List.of("compatible"));

        assertThat(shown(score))
                .containsExactly(
                        "precision – 0/0",
                        "recall 0.000 0/1",
                        "F1 0.000 ",
                        "false conflicts on entailed – 0/0",
                        "false conflicts on neutral – 0/0",
                        "coverage 1.000 1/1");
    }

    @Test
    void each_case_has_its_prediction() {
        PairSet set = new PairSet("invented.tsv", List.of(pair("1", Label.NEUTRAL)));

        assertThatIllegalArgumentException().isThrownBy(() -> PairScorer.score(set, List.of()));
    }

    @Test
    void figures_count_by_text_and_one_by_one() {
        SetScore score = FigureScorer.score(
                new FigureSet(
                        "invented.json",
                        List.of(
                                figures("12 boats and 7 rafts", "12", "7"),
                                figures("3 boats, 3 rafts", "3", "3"),
                                figures("a third of the boats", "0.3333333333333333"),
                                figures("no boats at all"))),
                List.of(read("12 boats and 8 rafts"), read("3 boats"), read("a third of the boats"), read("5 boats")));

        assertThat(shown(score))
                .containsExactly(
                        "texts read right 0.250 1/4", "precision of figures 0.600 3/5", "recall of figures 0.600 3/5");
    }

    @Test
    void claims_are_met_where_they_stand() throws IOException {
        SetFolder sets = new SetFolder(folder);

        SetScore score = AnswerKeyScorer.score(sets.key(), sets.findings(FOUND));

        assertThat(score.set()).isEqualTo("key");
        assertThat(score.cases()).isEqualTo(6);
        assertThat(shown(score))
                .containsExactly(
                        "claims 6 ",
                        "figures: recall 1.000 4/4",
                        "figures: precision 0.800 4/5",
                        "denials: recall 1.000 2/2",
                        "denials: precision 0.500 1/2",
                        "tier 1: recall 1.000 4/4",
                        "tier 1: speaker right of those met 0.500 2/4 101-2 102-1",
                        "conflicts reported 3 ",
                        "conflicts found 0.500 1/2 K2",
                        "conflicts found: denial 0.000 0/1 K2",
                        "conflicts found: numeric 1.000 1/1",
                        "traps fallen into 0.333 1/3 N1");
    }

    private static LabelledPair pair(String id, Label label) {
        return new LabelledPair(id, label, "Twelve people died.", "Nobody died.");
    }

    private static FigureCase figures(String text, String... figures) {
        return new FigureCase(text, Stream.of(figures).map(BigDecimal::new).toList());
    }

    private static List<Estimate> read(String text) {
        return new QuantityReader().read(text).stream().map(Mention::estimate).toList();
    }

    private static List<String> shown(SetScore score) {
        return score.measures().stream()
                .map(measure -> measure.name() + " " + score(measure) + " " + measure.of()
                        + (measure.cases().isEmpty() ? "" : " " + String.join(" ", measure.cases())))
                .toList();
    }

    private static String score(Measure measure) {
        Double score = measure.score();
        return score == null ? "–" : String.format(Locale.ROOT, measure.isCount() ? "%.0f" : "%.3f", score);
    }
}
