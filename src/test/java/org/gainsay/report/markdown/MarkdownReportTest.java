package org.gainsay.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.compare.Conflict;
import org.gainsay.report.MarkdownEscaping;
import org.gainsay.report.Reports;
import org.gainsay.report.dossier.Caveat;
import org.gainsay.report.dossier.Dossier;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static final Dossier LIBYA = Reports.libya();
    private static final String PAGE = Reports.markdown(LIBYA);

    @Test
    void every_conflict_has_its_question_its_claims_and_what_can_be_handed_over() {
        assertThat(LIBYA.findings().conflicts()).isNotEmpty().allSatisfy(conflict -> {
            assertThat(PAGE)
                    .contains("\\. " + MarkdownEscaping.line(conflict.question().text()));
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
    void what_is_open_stands_on_top() {
        int all = LIBYA.findings().conflicts().size();

        assertThat(PAGE.substring(0, PAGE.indexOf("## By verdict")))
                .contains("## What is open")
                .contains("- open conflicts: " + all + "\n- conflicts in this report: " + all)
                .contains("- rest on unaccepted machine readings: 0");
    }

    @Test
    void coverage_and_the_caveat_are_told() {
        assertThat(PAGE)
                .contains(Caveat.ABOVE)
                .contains("| judged conflicts | 0 |")
                .endsWith(Caveat.BELOW + "\n\n")
                .contains("| not comparable: unrelated scope |")
                .contains("Made 21 Nov 2026, 14:45 UTC by Gainsay 1.0 of the dataset “test”.");
    }

    @Test
    void conflicts_stand_in_the_order_of_the_findings() {
        Conflict first = LIBYA.findings().conflicts().get(0);

        assertThat(PAGE.indexOf(
                        "## 1\\. " + MarkdownEscaping.line(first.question().text())))
                .isPositive()
                .isLessThan(PAGE.indexOf("## 2\\. "));
    }
}
