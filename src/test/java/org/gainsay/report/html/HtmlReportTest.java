package org.gainsay.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.report.Reports.html;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.TimeBasis;
import org.gainsay.compare.Conflict;
import org.gainsay.report.Reports;
import org.gainsay.report.dossier.Dossier;
import org.gainsay.review.Decision;
import org.gainsay.review.Judging;
import org.gainsay.review.Ruling;
import org.gainsay.rule.RuleBook;
import org.gainsay.rule.Verdict;
import org.gainsay.workspace.ConflictFilter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the page, of a real story and of hostile text. */
class HtmlReportTest {

    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;
    private static final Dossier LIBYA = Reports.libya();
    private static final String TEXT = html(LIBYA);
    private static final Document PAGE = Jsoup.parse(TEXT);

    @TempDir
    private Path folder;

    @Test
    void every_conflict_is_a_section_with_its_question_verdict_positions_and_quotes() {
        List<Conflict> conflicts = LIBYA.findings().conflicts();
        Elements sections = PAGE.select("details.conflict");

        assertThat(conflicts).isNotEmpty();
        assertThat(sections).hasSameSizeAs(conflicts);
        for (int i = 0; i < conflicts.size(); i++) {
            Conflict conflict = conflicts.get(i);
            Element section = sections.get(i);
            assertThat(section.select("summary h3").get(0).text())
                    .contains(conflict.question().text());
            assertThat(section.select(".positions > .position h4 bdi").eachText())
                    .containsExactlyElementsOf(conflict.positions().stream()
                            .map(position -> position.label())
                            .toList());
            assertThat(section.select(".origins").eachText())
                    .containsExactlyElementsOf(conflict.positions().stream()
                            .map(position -> position.independence().sentence())
                            .toList());
            assertThat(section.select(".sentence").text())
                    .isEqualTo(conflict.clashes().get(0).sentence());
            assertThat(section.text()).contains(conflict.fingerprint()).contains(conflict.asks());
            assertThat(section.select(".position code").eachText())
                    .containsExactlyElementsOf(
                            conflict.claims().stream().map(Claim::id).toList());
            assertThat(section.select(".position blockquote").eachText())
                    .containsExactlyElementsOf(conflict.claims().stream()
                            .map(Claim::provenance)
                            .filter(Objects::nonNull)
                            .map(Provenance::quote)
                            .filter(Objects::nonNull)
                            .map(quote -> quote.replaceAll("\\s+", " "))
                            .toList());
        }
    }

    @Test
    void rows_left_out_are_counted_and_nothing_is_said_of_their_conflicts() {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 9; i++) {
            lines.append(
                    """
                    {"id":"c%1$d","subject":"people","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"%1$d00"},\
                    "asOf":{"from":"2022-03-05","to":"2022-03-05"},"saidOn":"2022-03-05","attribution":[{"source":"speaker %1$d"}]}
                    """
                            .formatted(i));
        }
        Document page = Jsoup.parse(html(Reports.ofLines(folder, lines.toString())));

        assertThat(page.select("table ~ .more, div + .more").eachText())
                .singleElement()
                .asString()
                .matches("… and \\d+ more rows\\.");
    }

    @Test
    void figures_stand_on_one_axis_with_their_speakers_open_ends_and_vague_words() {
        Element figures = section("How many Russian mercenaries in Libya?")
                .select("figure")
                .get(0);

        assertThat(figures.select(".label").eachText())
                .containsExactly(
                        "1 hundreds Russian mercenaries US officials",
                        "2 up to 1,200 Wagner people UN report",
                        "3 2,000 Wagner people US Africa Command",
                        "4 up to 2,500 Russian mercenaries US Defense Department report");
        assertThat(figures.select("svg.bar").eachAttr("aria-label"))
                .contains(
                        "hundreds: 200 to 999, from a vague word. US officials",
                        "up to 1,200: at most 1,200, open below. UN report");
        assertThat(figures.select("line.vague")).hasSize(1);
        assertThat(figures.select("path.arrow")).hasSize(2);
        assertThat(figures.select("path.best")).hasSize(1);
        assertThat(figures.select(".ticks text").eachText()).containsExactly("0", "1,000", "2,000", "3,000");
    }

    @Test
    void the_timeline_shows_stated_inferred_and_unknown_times_apart() {
        Element times = section("How many Russian military aircraft came to Libya?")
                .select("figure")
                .get(1);

        assertThat(times.select(".when").eachText()).anyMatch(when -> when.contains("date unknown"));
        assertThat(times.select("line.period.unknown")).isNotEmpty();
        assertThat(times.select("line.period.inferred")).isNotEmpty();
    }

    @Test
    void the_words_are_marked_on_which_a_clash_hangs() {
        assertThat(section("How many Russian mercenaries in Libya?")
                        .select(".position mark")
                        .eachText())
                .containsExactly("hundreds", "up to 1,200", "2,000", "up to 2,500");
        assertThat(section("Are there Russian troops in Libya?")
                        .select(".position mark")
                        .eachText())
                .contains("denied");
    }

    @Test
    void a_chain_is_a_list_from_the_innermost_speaker_outward() {
        Element chain = section("How many Russian mercenaries in Libya?")
                .select("ol.chain")
                .get(1);

        assertThat(chain.select("li").eachText())
                .containsExactly("UN report said", "Reuters saw", "Haaretz quoted", "Outlet D reprinted");
    }

    @Test
    void the_top_tells_what_is_open_by_verdict_rule_and_pair_of_sources() {
        assertThat(PAGE.select("#overview caption").eachText())
                .containsExactly("By verdict", "By rule", "By pair of sources");
        assertThat(PAGE.select("#overview tbody tr").eachText())
                .contains("disputed 8 8 1 2 3 4 5 6 7 11", "headcount 1 1 8", "Russia – Stephen Townsend 2 2 4 6");
    }

    @Test
    void every_link_within_the_page_leads_somewhere() {
        assertThat(PAGE.select("a[href^=#]")).isNotEmpty().allSatisfy(link -> assertThat(PAGE.select(link.attr("href")))
                .as(link.outerHtml())
                .hasSize(1));
    }

    @Test
    void it_says_what_was_not_compared_and_that_nothing_is_thereby_established() {
        assertThat(PAGE.select("#coverage").text()).contains("unrelated scope", "they speak of different things");
        assertThat(PAGE.select("footer").text())
                .contains("compares statements loaded into it")
                .contains("neither facts nor intent")
                .contains("Made 21 Nov 2026, 14:45 UTC by Gainsay 1.0 of the dataset “test”.");
        assertThat(PAGE.select("#relays h3").eachText()).contains("wording changed 3", "repetition 3");
    }

    @Test
    void nothing_is_loaded_and_nothing_runs() {
        assertThat(PAGE.select(
                        "script, link, img, iframe, object, embed, video, audio, form, base, meta[http-equiv=refresh]"))
                .isEmpty();
        assertThat(PAGE.select("[style], [src], [onclick], [onload]")).isEmpty();
        assertThat(PAGE.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void the_policy_lets_this_very_style_through() {
        assertThat(Style.of(PAGE.select("style").get(0).data()).policy())
                .isEqualTo(
                        PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
    }

    @Test
    void headings_come_in_order_and_every_picture_and_table_has_its_words() {
        int level = 0;
        for (Element heading : PAGE.select("h1, h2, h3, h4")) {
            int own = heading.normalName().charAt(1) - '0';
            assertThat(own).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = own;
        }
        assertThat(PAGE.select("h1")).hasSize(1);
        assertThat(PAGE.select("svg[role=img]")).isNotEmpty().allMatch(svg -> !svg.attr("aria-label")
                .isBlank());
        assertThat(PAGE.select("table"))
                .allMatch(table -> table.select("caption").size() == 1);
    }

    @Test
    void it_is_small_and_the_same_each_time() {
        assertThat(TEXT.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(TWO_MEGABYTES);
        assertThat(html(Reports.libya())).isEqualTo(TEXT);
    }

    @Test
    void hostile_text_is_shown_and_does_nothing() {
        String hostile =
                "<script>alert(1)</script><img src=x onerror=alert(1)>\\\" onload=\\\"alert(1) \\u001b[31m\\u202e{{7*7}}";
        Document page = Jsoup.parse(html(Reports.ofLines(folder, contradiction(hostile, hostile))));

        assertThat(page.select("details.conflict")).hasSize(1);
        assertThat(page.select("script, img, [onload], [onerror]")).isEmpty();
        assertThat(page.select("blockquote").text()).contains("<script>alert(1)</script>", "{{7*7}}", "␛[31m");
        assertThat(page.text()).doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @Test
    void names_and_quotes_of_any_direction_are_kept_apart() {
        Document page = Jsoup.parse(html(Reports.ofLines(folder, contradiction("שלום", "مرحبا"))));

        assertThat(page.select("blockquote p").eachAttr("dir")).containsOnly("auto");
        assertThat(page.select("bdi").eachText()).contains("שלום");
    }

    @Test
    void only_an_address_of_the_web_becomes_a_link() {
        assertThat(view("https://example.org/a").link()).isEqualTo("https://example.org/a");
        assertThat(view("javascript:alert(1)").link()).isEmpty();
        assertThat(view("data:text/html,x").link()).isEmpty();
    }

    @Test
    void filters_narrow_the_page_and_are_told() {
        Document page = Jsoup.parse(html(Reports.of(
                Path.of("fixtures/libya"), new ConflictFilter(List.of(Verdict.DIVERGENCE), null, null, "aircraft"))));

        assertThat(page.select("details.conflict")).hasSize(1);
        assertThat(page.select("#overview .notice").text())
                .isEqualTo("This report shows 1 of 11 conflicts, those of: verdict divergence about “aircraft”");
    }

    @Test
    void a_judged_conflict_stands_with_its_decision_and_is_not_open() {
        Conflict judged = LIBYA.findings().conflicts().get(0);
        Decision decision = new Judging(
                        LIBYA.vocabulary(), new RuleBook(List.of(), LIBYA.vocabulary()), Claim::confidential)
                .decide(
                        judged,
                        Ruling.genuine(),
                        "<b>both</b> stand",
                        "anna",
                        Instant.parse("2026-11-20T09:00:00Z"),
                        null);
        Document page = Jsoup.parse(html(Reports.of(Path.of("fixtures/libya"), Reports.ALL, List.of(decision))));

        assertThat(page.select("#conflict-1").text())
                .contains("genuine, report both by anna on 20 Nov 2026: <b>both</b> stand");
        assertThat(page.select("details.conflict h3 .status").eachText()).startsWith("judged", "open");
        assertThat(page.select("#overview dd").eachText()).startsWith("10", "11");
    }

    @Test
    void an_empty_dataset_says_so() {
        Document page = Jsoup.parse(html(Reports.ofLines(folder, "")));

        assertThat(page.select("#conflicts").text()).contains("No conflicts among the claims that could be compared.");
    }

    private static Element section(String question) {
        return PAGE.select("details.conflict").stream()
                .filter(section -> section.select("h3 .question").text().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static DocumentView view(String address) {
        var document = new org.gainsay.claim.Document(
                "d", null, null, address, null, null, TimeBasis.UNKNOWN, null, false, null, null);
        return DocumentView.of("d", Map.of("d", document));
    }

    /** Two speakers, two figures, one day. */
    private static String contradiction(String speaker, String quote) {
        return """
                {"id":"a","subject":"people","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"100"},\
                "asOf":{"from":"2022-01-01","to":"2022-01-01"},"attribution":[{"source":"%s"}],"provenance":{"document":"x.txt","quote":"%s"}}
                {"id":"b","subject":"people","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"300"},\
                "asOf":{"from":"2022-01-01","to":"2022-01-01"},"attribution":[{"source":"B"}]}
                """
                .formatted(speaker, quote);
    }
}
