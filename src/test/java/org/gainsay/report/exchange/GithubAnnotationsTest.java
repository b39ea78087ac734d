package org.gainsay.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.review.Judged.Status;
import org.gainsay.review.Ruling;
import org.junit.jupiter.api.Test;

/** A check as workflow commands of GitHub Actions. */
class GithubAnnotationsTest {

    @Test
    void a_conflict_is_shown_at_the_line_of_its_newest_claim() {
        assertThat(lines(Reports.of(Reports.disputes(1))).get(0))
                .startsWith("::error file=claims/new.jsonl,line=2,endLine=2,"
                        + "title=contradiction%3A How many troops in Ostrand 0?::Cannot both be true.%0A")
                .endsWith("%0AA, said 1 Mar 2022: 100: troops present, Ostrand 0 (a0)");
    }

    @Test
    void coverage_ends_it() {
        assertThat(lines(Reports.of(List.of())))
                .singleElement()
                .asString()
                .startsWith("::notice title=Gainsay::Coverage: 0 claims")
                .endsWith("What does not conflict here is not thereby verified.");
    }

    @Test
    void what_could_not_be_compared_is_an_error() {
        Claim denial = ClaimBuilder.claim("d")
                .about("troops", "present")
                .denied("no-such-claim")
                .build();

        assertThat(lines(Reports.of(List.of(denial))).get(0)).startsWith("::error title=Not compared::d");
    }

    @Test
    void what_people_have_judged_is_not_annotated() {
        assertThat(lines(Reports.of(Reports.disputes(3), Ruling.genuine(), Status.JUDGED)))
                .hasSize(1);
    }

    @Test
    void a_text_can_begin_no_command_and_end_no_property() {
        List<Claim> claims = List.of(
                Reports.troops("a", 100, "Ostrand", "2022-03-01", "A\r\n::stop-commands::x"),
                Reports.troops("b", 300, "Ostrand", "2022-03-02", "B 100%"));

        List<String> lines = lines(Reports.of(claims));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("A%0D%0A::stop-commands::x").contains("B 100%25,");
    }

    @Test
    void what_github_will_not_show_is_told_and_stays_in_the_log() {
        StringWriter written = new StringWriter();

        List<String> unshown = GithubAnnotations.write(Reports.of(Reports.disputes(12)), written);

        assertThat(unshown)
                .containsExactly("GitHub shows 10 of 12 annotations at level error; the log of the step has all");
        assertThat(written.toString().lines().filter(line -> line.startsWith("::error")))
                .hasSize(12);
    }

    private static List<String> lines(BuildReport report) {
        StringWriter written = new StringWriter();
        GithubAnnotations.write(report, written);
        return written.toString().lines().toList();
    }

    @Test
    void what_the_host_would_cut_is_cut_before() {
        String endless = "Ostrand ".repeat(1_000).strip();
        Claim one = Reports.troops("a", 100, endless, "2022-03-01", "A");
        Claim other = Reports.troops("b", 300, endless, "2022-03-01", "B");

        String line = lines(Reports.of(List.of(one, other))).get(0);

        assertThat(line.replaceFirst("(?s)^.*title=(.*?)::.*$", "$1").replace("%3A", ":"))
                .hasSize(255)
                .endsWith("…");
        assertThat(line.replaceFirst("(?s)^.*?::.*?::", "").replace("%0A", " ").replace("%25", "%"))
                .hasSize(4_096)
                .endsWith("…");
    }
}
