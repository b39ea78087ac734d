package org.gainsay.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    @ParameterizedTest
    @CsvSource({
        "3, 7, nothing else, a.jsonl:3:7: wrong; nothing else",
        "3, 0, nothing else, a.jsonl:3: wrong; nothing else",
        "0, 0, nothing else, a.jsonl: wrong; nothing else",
        "3, 0, '', a.jsonl:3: wrong",
    })
    void names_place_fault_and_remedy(int line, int column, String allowed, String shown) {
        assertThat(new Problem("a.jsonl", line, column, "wrong", allowed)).hasToString(shown);
    }

    @Test
    void spells_out_what_a_terminal_would_obey() {
        assertThat(new Problem("a", 1, 0, "\u001b[2J\u009b\u202e\n", ""))
                .hasToString("a:1: <U+001B>[2J<U+009B><U+202E><U+000A>");
    }

    @Test
    void problems_are_told_once_and_in_the_order_of_the_file() {
        Problems problems = new Problems();
        problems.add("b", 1, 0, "first of b", "");
        problems.add("a", 10, 0, "tenth", "");
        problems.add("a", 2, 5, "second, further right", "");
        problems.add("a", 2, 1, "second", "");
        problems.add("a", 2, 1, "second", "");

        assertThat(problems.found())
                .extracting(Problem::wrong)
                .containsExactly("second", "second, further right", "tenth", "first of b");
        assertThatThrownBy(problems::orThrow)
                .isInstanceOf(InvalidInput.class)
                .extracting(e -> ((InvalidInput) e).problems().size())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "assertd, did you mean 'asserted'?",
        "ASSERTED, did you mean 'asserted'?",
        "yes, 'allowed: asserted, denied'",
    })
    void the_nearest_word_is_offered_if_it_is_near(String mistaken, String hint) {
        assertThat(Nearest.hint(mistaken, List.of("asserted", "denied"))).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({
        "jsn, json",
        "josn, json",
        "mark, markdown",
        "markdwon, markdown",
        "fingreprint, fingerprint",
        "xml, ''",
        "csw, csv",
        "cat, ''",
        "c, ''",
    })
    void what_is_near_depends_on_the_length_of_the_word(String mistaken, String meant) {
        assertThat(Nearest.to(mistaken, List.of("json", "csv", "markdown", "fingerprint"))
                        .orElse(""))
                .isEqualTo(meant);
    }
}
