package org.gainsay.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.compare.Conflict;
import org.gainsay.report.Reports;
import org.gainsay.report.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReportTest {

    private static final Dossier LIBYA = Reports.libya();
    private static final String PAGE = Reports.markdown(LIBYA);

    @Test
    void every_conflict_has_its_question_its_claims_and_what_can_be_handed_over() {
        assertThat(LIBYA.findings().conflicts()).isNotEmpty().allSatisfy(conflict -> {
            assertThat(PAGE)
                    .contains("\\. " + Markdown.escaped(conflict.question().text()));
            assertThat(PAGE).contains("`" + conflict.fingerprint() + "`");
            assertThat(conflict.claims()).allSatisfy(claim -> assertThat(PAGE).contains(claim.id()));
        });
        assertThat(PAGE)
                .contains(
                        "UN report (as told by Reuters, Haaretz and Outlet D), speaking of the time up to 10 May 2020, said"
                                + " up to 1,200 (Wagner people)")
                .contains("it puts them at **up to 1,200**");
    }

    @Test
    void every_row_of_a_table_has_as_many_cells_as_its_head() {
        int cells = 0;
        for (String line : PAGE.lines().toList()) {
            int own = line.startsWith("| ") ? line.replaceAll("\\\\\\|", "").split("\\|", -1).length : 0;
            assertThat(own == 0 || cells == 0 || own == cells).as(line).isTrue();
            cells = own;
        }
    }

    @Test
    void it_is_the_same_each_time() {
        assertThat(Reports.markdown(Reports.libya())).isEqualTo(PAGE);
    }

    @Test
    void coverage_and_the_caveat_are_told() {
        assertThat(PAGE)
                .contains("It establishes neither facts nor intent")
                .contains("| not comparable: unrelated scope |")
                .contains("Made 21 Nov 2026, 14:45 UTC by Gainsay 1.0 of the dataset “test”.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "*a* _b_ `c`; \\*a\\* \\_b\\_ \\`c\\`",
                "[x](javascript:y); \\[x\\](javascript\\:y)",
                "<b onload=x>; \\<b onload\\=x\\>",
                "a | b; a \\| b",
                "# 1; \\# 1",
                "1. one; 1\\. one",
                "- one; \\- one",
                "a - 1. b; a - 1. b",
                "&lt~ $x$; \\&lt\\~ \\$x\\$",
                "see https://example.org; see https\\://example.org",
            })
    void nothing_in_a_text_is_taken_for_markup(String text, String escaped) {
        assertThat(Markdown.escaped(text)).isEqualTo(escaped);
    }

    @Test
    void line_breaks_do_not_leave_the_line() {
        assertThat(Markdown.escaped("a\n\n# b\r\n| c")).isEqualTo("a \\# b \\| c");
    }

    @Test
    void conflicts_stand_in_the_order_of_the_findings() {
        Conflict first = LIBYA.findings().conflicts().get(0);

        assertThat(PAGE.indexOf("## 1\\. " + Markdown.escaped(first.question().text())))
                .isPositive()
                .isLessThan(PAGE.indexOf("## 2\\. "));
    }
}
