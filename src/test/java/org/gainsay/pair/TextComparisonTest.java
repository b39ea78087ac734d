package org.gainsay.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.gainsay.extract.corenlp.CoreNlpAnnotator;
import org.gainsay.rule.Verdict;
import org.gainsay.workspace.Rulesets;
import org.gainsay.workspace.WorkspaceOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextComparisonTest {

    private static final TextComparison COMPARISON = new TextComparison(
            new CoreNlpAnnotator(() -> {}),
            new Rulesets(new WorkspaceOptions(List.of(), null))
                    .with(List.of(), List.of())
                    .vocabulary());

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            More than 350 people were killed in the raid. | 350 people were killed in the raid. | contradiction
            At least 350 people were killed in the raid.  | 350 people were killed in the raid. | compatible
            Some 105 million people follow the channel.   | The channel has 105.2 million followers. | compatible
            The ferry carried between 40 and 60 people.   | The ferry carried 70 people. | contradiction
            The dam cost $ 40 million.                    | The dam cost under $ 35 million. | contradiction
            The tower is 2 kilometres from the port.      | The tower is 2,000 metres from the port. | agreement
            Hundreds of people fled the town.             | 20 people fled the town. | unresolved
            The raid may have killed 30 people.           | The raid killed 20 people. | unresolved
            The bridge opened to 40,000 visitors in May.  | The mayor sold 12 horses. | not-comparable
            """)
    void figures_are_set_against_those_that_count_the_same(String a, String b, String verdict) {
        assertSymmetric(a, b, verdict);
    }

    @Test
    void a_figure_is_set_against_its_own_kind_and_not_against_the_nearest() {
        Answer answer = compare(
                "The city has 2,049 confirmed cases, of which 364 patients have recovered.",
                "The city has more than 2,000 confirmed cases.");

        assertThat(answer.verdict()).isEqualTo(Verdict.COMPATIBLE);
        assertThat(answer.reason()).isEqualTo("\"2,049\" and \"more than 2,000\" can both hold.");
    }

    @Test
    void texts_that_name_two_times_are_not_held_against_each_other() {
        assertThat(compare("In 2016 the town had 9,000 inhabitants.", "In 2019 the town had 7,000 inhabitants.")
                        .verdict())
                .isEqualTo(Verdict.CHANGE);
        Answer days = compare("By 7 April the clinic had 80 patients.", "By 10 April the clinic had 95 patients.");
        assertThat(days.verdict()).isEqualTo(Verdict.UNRESOLVED);
        assertThat(days.sentence()).isEqualTo("Cannot both be true of one day; not shown to be the same day.");
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The minister resigned on Friday.              | The minister did not resign on Friday. | contradiction
            The dog is asleep on the porch.               | The dog is not asleep. | contradiction
            No soldiers entered the town.                 | Soldiers entered the town. | contradiction
            The workers failed to close the valve.        | The workers closed the valve. | contradiction
            The army denied that it shelled the port.     | The army shelled the port. | disputed
            The minister may not resign.                  | The minister resigned. | unresolved
            The minister did not resign.                  | The minister has not resigned. | agreement
            The minister did not resign.                  | The actor resigned. | not-comparable
            The shop is open.                             | The shop is closed. | contradiction
            The council accepted the plan.                | The council rejected the plan. | contradiction
            Ana Brill won the cup.                        | Tom Corvey won the cup. | contradiction
            The painter was born in Lisbon.               | The painter was born in Porto. | contradiction
            The castle was built in 1380.                 | The castle was built in 1412. | contradiction
            """)
    void what_one_text_takes_back_is_set_against_what_the_other_asserts(String a, String b, String verdict) {
        assertSymmetric(a, b, verdict);
    }

    @Test
    void what_both_are_about_tells_nothing_that_parts_them() {
        String a = "The vessel has sold 900 tickets.";
        String b = "Fewer than 800 tickets were sold for the steamer.";

        assertThat(COMPARISON.compare(a, b, "The vessel, a steamer").verdict()).isEqualTo(Verdict.CONTRADICTION);
    }

    @Test
    void what_cannot_be_compared_says_at_which_gate_it_stopped() {
        Answer answer = compare("The concert was loud.", "Nine boats were painted.");

        assertThat(answer.word()).isEqualTo("not-comparable");
        assertThat(answer.reason()).isEqualTo("Not comparable: a figure is missing on one side.");
        assertThat(answer.facts()).extracting(fact -> fact.value()).contains("no-estimate");
    }

    @Test
    void a_side_is_told_with_its_place_in_its_text() {
        String a = "Officials said 350 people were killed.";
        Answer answer = compare(a, "More than 360 people were killed.");

        Side side = Objects.requireNonNull(answer.a());
        assertThat(a.substring(side.start(), side.end())).isEqualTo(side.words());
    }

    private static void assertSymmetric(String a, String b, String verdict) {
        assertThat(compare(a, b).word()).isEqualTo(verdict);
        assertThat(compare(b, a).word()).isEqualTo(verdict);
    }

    private static Answer compare(String a, String b) {
        return COMPARISON.compare(a, b, null);
    }
}
