package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;
import org.gainsay.rule.ValueRule.Holder;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.VocabularyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {

    private final Problems problems = new Problems();
    private final Vocabulary vocabulary = new VocabularyFiles(problems)
            .add(
                    "general.yaml",
                    """
                    - {prefLabel: person}
                    - {prefLabel: metre}
                    - {prefLabel: kilometre, altLabel: [km], baseUnit: metre, conversionMultiplier: 1000}
                    - {prefLabel: present, altLabel: [stationed], timeKind: stock}
                    - {prefLabel: operate, timeKind: stock}
                    - {prefLabel: killed, timeKind: total}
                    - {prefLabel: delivered, timeKind: event}
                    - {prefLabel: supported by}
                    """)
            .build();

    @Test
    void reads_a_number_rule() {
        NumberRule rule = (NumberRule)
                read("""
                        id: headcount
                        kind: number
                        summary: Two sources count the same people differently
                        why: |
                          A story that prints one of the figures takes a side.
                        question: How many {topic} in {place}?
                        measure: [present, operate]
                        unit: person
                        near: P14D
                        drift: P180D
                        tolerance: 10%
                        far: 2
                        severity: {divergence: note, disputed: error}
                        """)
                        .orElseThrow();

        assertThat(messages()).isEmpty();
        assertThat(rule.id()).isEqualTo("headcount");
        assertThat(rule.header().family()).isEqualTo("people");
        assertThat(rule.header().summary()).isEqualTo("Two sources count the same people differently");
        assertThat(rule.header().why()).isEqualTo("A story that prints one of the figures takes a side.");
        assertThat(rule.header().question()).isEqualTo("How many {topic} in {place}?");
        assertThat(rule.measure()).extracting(Term::label).containsExactly("present", "operate");
        assertThat(rule.unit()).isEqualTo("person");
        assertThat(rule.near()).isEqualTo(Period.ofDays(14));
        assertThat(rule.drift()).isEqualTo(Period.ofDays(180));
        assertThat(rule.tolerance()).isEqualByComparingTo("0.1");
        assertThat(rule.far()).isEqualByComparingTo("2");
        assertThat(rule.header().severity())
                .isEqualTo(Map.of(Verdict.DIVERGENCE, Severity.NOTE, Verdict.DISPUTED, Severity.ERROR));
        assertThat(rule.severity(Verdict.DIVERGENCE)).isEqualTo(Severity.NOTE);
        assertThat(rule.severity(Verdict.CONTRADICTION)).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_number_rule_has_defaults_for_tolerance_far_unit_and_measure() {
        NumberRule rule = (NumberRule)
                read("""
                        {id: headcount, kind: number, summary: s, why: w, near: P14D, drift: P6M}
                        """)
                        .orElseThrow();

        assertThat(rule.tolerance()).isEqualTo(BigDecimal.ZERO);
        assertThat(rule.far()).isEqualTo(new BigDecimal("1.5"));
        assertThat(rule.unit()).isNull();
        assertThat(rule.measure()).isEmpty();
    }

    @Test
    void a_unit_that_converts_is_the_unit_that_it_comes_to() {
        NumberRule rule = (NumberRule)
                read("""
                        {id: headcount, kind: number, summary: s, why: w, near: P14D, drift: P6M, unit: km}
                        """)
                        .orElseThrow();

        assertThat(rule.unit()).isEqualTo("metre");
    }

    @Test
    void reads_a_denial_rule_and_a_value_rule() {
        assertThat(read("{id: headcount, kind: denial, summary: s, why: w, measure: [stationed]}"))
                .hasValueSatisfying(rule -> assertThat(rule).isInstanceOf(DenialRule.class));
        assertThat(
                        read(
                                "{id: headcount, kind: value, summary: s, why: w, measure: [supported by], holder: object, near: P14D, drift: P1Y}"))
                .hasValueSatisfying(
                        rule -> assertThat(((ValueRule) rule).holder()).isEqualTo(Holder.OBJECT));
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kind: number, near: P14D                         | r.yaml:1:1: 'drift' is missing
                    kind: number, measure: [killed]                  | r.yaml:1:1: 'near' is missing
                    kind: numeral, near: P14D, drift: P6M            | r.yaml:1:43: 'kind' is 'numeral'; allowed: number, denial, value
                    kind: cabbage                                    | r.yaml:1:43: 'kind' is 'cabbage'; allowed: number, denial, value
                    kind: denial, tolerance: 10%                     | r.yaml:1:51: 'tolerance' is not a known key; allowed: id, kind, summary, why, question, measure, severity
                    kind: denial, mesure: [killed]                   | r.yaml:1:51: 'mesure' is not a known key; did you mean 'measure'?
                    kind: denial, measure: [suported by]             | r.yaml:1:60: 'measure' names 'suported by', which is no concept; did you mean 'supported by'?
                    kind: denial, measure: [ravish]                  | r.yaml:1:60: 'measure' names 'ravish', which is no concept; add it to the vocabulary
                    kind: denial, severity: {disputed: fatal}        | r.yaml:1:72: 'disputed' is 'fatal'; allowed: none, note, warning, error
                    kind: denial, severity: {dispute: note}          | r.yaml:1:62: 'dispute' is not a known key; did you mean 'disputed'?
                    kind: denial, severity: note                     | r.yaml:1:61: 'severity' is 'note'; a mapping of keys to values is allowed
                    kind: number, near: P14D, drift: P13D            | r.yaml:1:70: 'drift' is below 'near'; drift is the longer of the two
                    kind: number, near: 14 days, drift: P6M          | r.yaml:1:57: 'near' is '14 days'; a period such as P14D or P6M is allowed
                    kind: number, near: P1D, drift: P6M, tolerance: -1%  | r.yaml:1:85: 'tolerance' is -0.01; from 0 to below 100% is allowed
                    kind: number, near: P1D, drift: P6M, tolerance: 100% | r.yaml:1:85: 'tolerance' is 1.00; from 0 to below 100% is allowed
                    kind: number, near: P1D, drift: P6M, tolerance: some | r.yaml:1:85: 'tolerance' is 'some'; a number such as 1.5 or 10% is allowed
                    kind: number, near: P1D, drift: P6M, far: 1      | r.yaml:1:79: 'far' is 1; a number above 1 is allowed
                    kind: number, near: P1D, drift: P6M, unit: persn | r.yaml:1:80: 'unit' names 'persn', which is no concept; did you mean 'person'?
                    kind: number, measure: [killed], near: P3D, drift: P6M | r.yaml:1:88: 'drift' means nothing for totals; leave it out
                    kind: number, measure: [delivered], near: P3D    | r.yaml:1:79: 'near' means nothing for events; leave it out
                    kind: value, measure: [present], near: P1D, drift: P6M | r.yaml:1:1: 'holder' is missing
                    kind: value, measure: [delivered], holder: subjet | r.yaml:1:80: 'holder' is 'subjet'; did you mean 'subject'?
                    kind: value, holder: subject, near: P1D, drift: P6M | r.yaml:1:1: 'measure' is missing
                    """)
    void says_what_is_wrong_where_and_what_is_allowed(String faulty, String message) {
        Optional<Rule> rule = read("{id: headcount, summary: s, why: w, " + faulty + "}");

        assertThat(rule).isEmpty();
        assertThat(messages()).containsExactly(message);
    }

    @Test
    void tells_all_faults_of_a_file_at_once() {
        read(
                """
                id: head-count
                kind: number
                summary: Two sources count the same people differently.
                measur: [present]
                near: soon
                drift: P180D
                far: 0.5
                severity:
                  divergence: nothing
                """);

        assertThat(messages())
                .containsExactly(
                        "r.yaml:1:1: 'why' is missing",
                        "r.yaml:1:5: 'id' is 'head-count'; it is the file's name, 'headcount'",
                        "r.yaml:3:10: the summary ends in a full stop; a line without one",
                        "r.yaml:4:1: 'measur' is not a known key; did you mean 'measure'?",
                        "r.yaml:5:7: 'near' is 'soon'; a period such as P14D or P6M is allowed",
                        "r.yaml:7:6: 'far' is 0.5; a number above 1 is allowed",
                        "r.yaml:9:15: 'divergence' is 'nothing'; allowed: none, note, warning, error");
    }

    @Test
    void a_faulty_file_leaves_the_next_one_readable() {
        RuleReader reader = new RuleReader(vocabulary, problems);

        assertThat(reader.read("a.yaml", "people", "a", "kind: [")).isEmpty();
        assertThat(reader.read("b.yaml", "people", "b", "{id: b, kind: denial, summary: s, why: w}"))
                .isPresent();
        assertThat(messages()).hasSize(1).first().asString().startsWith("a.yaml:1:8: this is not YAML");
    }

    private Optional<Rule> read(String text) {
        return new RuleReader(vocabulary, problems).read("r.yaml", "people", "headcount", text);
    }

    private List<String> messages() {
        return problems.found().stream().map(Problem::toString).toList();
    }
}
