package org.gainsay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {

    private final Problems problems = new Problems();

    @Test
    void reads_each_kind_of_value() {
        YamlMap rule = map(
                """
                id: headcount
                measure: [present, operate]
                severity: {divergence: note}
                steps:
                  - name: one
                  - name: two
                near: P14D
                tolerance: 10%
                far: 1.5
                unit: 1
                question: true
                """);

        assertThat(rule.text("id")).hasValue("headcount");
        assertThat(rule.text("unit")).hasValue("1");
        assertThat(rule.texts("measure")).containsExactly("present", "operate");
        assertThat(rule.texts("id")).containsExactly("headcount");
        assertThat(rule.map("severity").flatMap(severity -> severity.text("divergence")))
                .hasValue("note");
        assertThat(rule.maps("steps"))
                .extracting(step -> step.text("name").orElse(""))
                .containsExactly("one", "two");
        assertThat(rule.period("near")).hasValue(Period.ofDays(14));
        assertThat(rule.number("tolerance")).hasValue(new BigDecimal("0.10"));
        assertThat(rule.number("far")).hasValue(new BigDecimal("1.5"));
        assertThat(rule.flag("question")).hasValue(true);
        assertThat(messages()).isEmpty();
    }

    @Test
    void gives_nothing_for_a_key_that_is_absent() {
        YamlMap rule = map("id: headcount");

        assertThat(rule.text("kind")).isEmpty();
        assertThat(rule.texts("kind")).isEmpty();
        assertThat(rule.maps("kind")).isEmpty();
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            near: soon   | rule.yaml:1:7: 'near' is 'soon'; a period such as P14D or P6M is allowed
            near: P-1D   | rule.yaml:1:7: 'near' is 'P-1D'; a period such as P14D or P6M is allowed
            far: wide    | rule.yaml:1:6: 'far' is 'wide'; a number such as 1.5 or 10% is allowed
            flag: ture   | rule.yaml:1:7: 'flag' is 'ture'; did you mean 'true'?
            kind: nmber  | rule.yaml:1:7: 'kind' is 'nmber'; did you mean 'number'?
            id: [a, b]   | rule.yaml:1:5: 'id' is a list; a text is allowed
            id: {a: b}   | rule.yaml:1:5: 'id' is a mapping; a text is allowed
            id:          | rule.yaml:1:4: 'id' is empty; a text is allowed
            list: [a, ~] | rule.yaml:1:11: an item of 'list' is empty; a text is allowed
            map: no      | rule.yaml:1:6: 'map' is 'no'; a mapping of keys to values is allowed
            maps: {a: b} | rule.yaml:1:7: 'maps' is a mapping; a list of mappings is allowed
            """)
    void names_the_place_and_the_remedy_of_a_wrong_value(String text, String message) {
        YamlMap rule = map(text);

        rule.text("id");
        rule.texts("list");
        rule.word("kind", List.of("number", "denial"));
        rule.flag("flag");
        rule.period("near");
        rule.number("far");
        rule.map("map");
        rule.maps("maps");

        assertThat(messages()).containsExactly(message);
    }

    @Test
    void reports_unknown_missing_and_repeated_keys_at_once() {
        YamlMap rule = map(
                """
                id: headcount
                kind: number
                sumary: Two sources count
                id: again
                """);

        rule.unknownKeys(List.of("id", "kind", "summary", "why"));
        rule.require("id", "summary");

        assertThat(messages())
                .containsExactly(
                        "rule.yaml:1:1: 'summary' is missing",
                        "rule.yaml:3:1: 'sumary' is not a known key; did you mean 'summary'?",
                        "rule.yaml:4:1: 'id' stands twice, first in line 1; a key stands once");
    }

    @Test
    void finds_a_repeated_key_that_nobody_asks_for() {
        YamlFile.parse("rule.yaml", "a:\n  - b: 1\n    b: 2\n", problems);

        assertThat(messages()).containsExactly("rule.yaml:3:5: 'b' stands twice, first in line 2; a key stands once");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'id: [a, b'            | rule.yaml:1:10:
            'id: "a'               | rule.yaml:1:7:
            'a: 1\n\tb: 2'         | rule.yaml:2:1:
            'a: 1\n---\nb: 2'      | rule.yaml:2:1:
            'a: 1\nb: x\u0007y'    | rule.yaml:2: a control character
            ''                     | rule.yaml: the file is empty
            '# a comment'          | rule.yaml: the file is empty
            """)
    void says_where_a_file_stops_being_yaml(String text, String begin) {
        YamlFile file = YamlFile.parse("rule.yaml", text, problems);

        assertThat(file.map()).isEmpty();
        assertThat(file.maps()).isEmpty();
        assertThat(messages()).singleElement().asString().startsWith(begin);
    }

    @Test
    void reads_a_list_of_mappings_and_reports_other_items() {
        YamlFile file = YamlFile.parse("words.yaml", "- prefLabel: Libya\n- Russia\n- prefLabel: Turkey\n", problems);

        assertThat(file.maps())
                .extracting(concept -> concept.text("prefLabel").orElse(""))
                .containsExactly("Libya", "Turkey");
        assertThat(file.maps()).extracting(YamlMap::line).containsExactly(1, 3);
        assertThat(messages())
                .containsExactly(
                        "words.yaml:2:3: an item of the file is 'Russia'; a mapping of keys to values is allowed");
    }

    @Test
    void builds_no_object_that_a_tag_names() {
        YamlMap rule = map("id: !!java.net.URL [\"http://example.org\"]");

        assertThat(rule.text("id")).isEmpty();
        assertThat(messages()).containsExactly("rule.yaml:1:5: 'id' is a list; a text is allowed");
    }

    @Test
    void survives_a_tree_that_contains_itself() {
        YamlMap rule = map("a: &x\n  b: *x\n");

        assertThat(rule.map("a").flatMap(a -> a.map("b"))).isPresent();
    }

    @Test
    void reads_past_a_byte_order_mark() {
        assertThat(map("\uFEFFid: headcount").text("id")).hasValue("headcount");
    }

    private YamlMap map(String text) {
        return YamlFile.parse("rule.yaml", text, problems).map().orElseThrow();
    }

    private List<String> messages() {
        return problems.found().stream().map(Problem::toString).toList();
    }
}
