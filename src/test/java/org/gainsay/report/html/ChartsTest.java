package org.gainsay.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.report.Reports.html;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.report.Reports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which figures and times share an axis, and which are left out where there are too many. */
class ChartsTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    @TempDir
    private Path folder;

    @Test
    void figures_in_units_that_do_not_convert_stand_on_axes_of_their_own() {
        Elements charts = ranges(
                claim("a", "damage", "100 dollars", 0),
                claim("b", "damage", "900 dollars", 0),
                claim("c", "damage", "50,000 roubles", 0));

        assertThat(charts.select("figcaption").eachText())
                .containsExactly(
                        "The figures in US dollar, on an axis of their own.",
                        "The figures in Russian rouble, on an axis of their own.");
        assertThat(charts.get(0).select(".label .figure").eachText()).containsExactly("100 dollars", "900 dollars");
        assertThat(charts.get(0).select(".ticks text").eachText()).containsExactly("0", "500", "1,000");
        assertThat(charts.get(1).select(".label .figure").eachText()).containsExactly("50,000 roubles");
        assertThat(charts.get(1).select("g").attr("id"))
                .isNotEqualTo(charts.get(0).select("g").attr("id"));
    }

    @Test
    void figures_in_units_that_convert_stand_on_one_axis_in_the_largest_that_tells_all_of_them_exactly() {
        Elements charts = ranges(
                claim("a", "road", "500 metres", 0),
                claim("b", "road", "3 kilometres", 0),
                claim("c", "road", "1 km", 0));

        assertThat(charts.select("figcaption").eachText())
                .containsExactly("The figures of all positions on one axis (kilometre).");
        assertThat(charts.select("svg.bar").eachAttr("aria-label"))
                .containsExactly("500 metres: 0.5. a", "1 km: 1. c", "3 kilometres: 3. b");
    }

    @Test
    void a_unit_that_is_not_told_is_that_in_which_the_thing_is_counted() {
        Elements charts = ranges(claim("a", "soldiers", "100", 0), claim("b", "soldiers", "900 people", 0));

        assertThat(charts.select("figcaption").eachText())
                .containsExactly("The figures of all positions on one axis (person).");
    }

    @Test
    void where_there_are_too_many_the_newest_of_every_position_are_drawn_and_the_axis_ends_with_them() {
        Element page = page(Stream.concat(
                Stream.of(claim("old", "road", "9,000,000 metres", -3000)),
                IntStream.range(0, 54).mapToObj(i -> claim("s" + i, "road", (100 + 200 * i) + " metres", i))));
        Elements charts = page.select("details.conflict > .body > figure");
        Element range = charts.get(0);
        Element times = charts.get(1);

        assertThat(range.select("svg.bar")).hasSize(40);
        assertThat(range.select(".label .badge").eachText())
                .startsWith("15", "16")
                .endsWith("53", "54")
                .doesNotHaveDuplicates();
        assertThat(range.select(".ticks text").eachText()).startsWith("0").endsWith("15,000");
        assertThat(range.select(".more").text())
                .isEqualTo("There is no room for 15 older or undated figures, which stand with their claims below.");
        assertThat(times.select("svg.bar")).hasSize(30);
        assertThat(times.select(".who").eachText()).startsWith("s24").endsWith("s53");
        assertThat(times.select(".ticks text").eachText()).allMatch(tick -> tick.endsWith("2022"));
        assertThat(times.select(".more").text())
                .isEqualTo(
                        "There is no room for 25 older or undated statements, which stand with their positions above.");
    }

    @Test
    void no_position_loses_its_only_bar_to_a_second_one_of_another() {
        Element page = page(Stream.concat(
                Stream.of(claim("old", "soldiers", "9,000", -300)),
                IntStream.range(0, 60).mapToObj(i -> claim("s" + i, "soldiers", "100", 0))));
        Element times = page.select("details.conflict > .body > figure").get(1);

        assertThat(times.select(".who").eachText()).hasSize(30).startsWith("old");
    }

    private Elements ranges(String... claims) {
        return page(Stream.of(claims)).select("details.conflict > .body > figure:has(line.range)");
    }

    private Element page(Stream<String> claims) {
        return Jsoup.parse(html(Reports.ofLines(folder, claims.collect(Collectors.joining("\n")))));
    }

    private static String claim(String speaker, String subject, String figure, int day) {
        LocalDate date = FIRST.plusDays(day);
        return """
                {"id":"%s","subject":"%s","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"%s"},\
                "asOf":{"from":"%s","to":"%s"},"attribution":[{"source":"%s"}]}"""
                .formatted(speaker, subject, figure, date, date, speaker);
    }
}
