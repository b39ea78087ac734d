package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownEscapingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '→',
            value = {
                "*a* _b_ `c` → \\*a\\* \\_b\\_ \\`c\\`",
                "[x](javascript:y) → \\[x\\](javascript&#8203;:y)",
                "<b onload=x> → \\<b onload\\=x\\>",
                "a | b → a \\| b",
                "# 1 → \\# 1",
                "1. one → 1\\. one",
                "- one → \\- one",
                "a - 1. b → a - 1. b",
                "1.5 → 1.5",
                "-5 → -5",
                "--- → \\---",
                "&lt~ $x$ → \\&lt\\~ \\$x\\$",
                "see www.example.org → see www&#8203;.example.org",
                "_WWW.example.org → \\_WWW&#8203;.example.org",
                "ask @user or a@b.org → ask @&#8203;user or a@&#8203;b.org",
                "as in #12 and !7 → as in \\#&#8203;12 and !&#8203;7",
                "@ home # 1 → @ home \\# 1",
                "see https://example.org → see https&#8203;://example.org",
            })
    void nothing_in_a_text_is_taken_for_markup(String text, String escaped) {
        assertThat(MarkdownEscaping.line(text)).isEqualTo(escaped);
    }

    @Test
    void line_breaks_do_not_leave_the_line() {
        assertThat(MarkdownEscaping.line("a\n\n# b\r\n| c")).isEqualTo("a \\# b \\| c");
    }
}
