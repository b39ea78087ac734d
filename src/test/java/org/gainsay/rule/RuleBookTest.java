package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.TimeKind;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.VocabularyFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private final Problems problems = new Problems();
    private final Vocabulary vocabulary = new VocabularyFiles(problems)
            .add(
                    "general.yaml",
                    """
                    - {prefLabel: person}
                    - {prefLabel: item}
                    - {prefLabel: present, altLabel: [stationed], timeKind: stock}
                    - {prefLabel: encamped, broader: [present]}
                    - {prefLabel: arrive, timeKind: event}
                    - {prefLabel: delivered, timeKind: event}
                    - {prefLabel: shot down, timeKind: event}
                    - {prefLabel: owned by}
                    """)
            .build();
    private final RuleBook book = new RuleBook(
            Stream.of(
                            rule("figure", "kind: number, near: P14D, drift: P180D"),
                            rule(
                                    "headcount",
                                    "kind: number, measure: [present, arrive], unit: person, near: P14D, drift: P180D"),
                            rule("deliveries", "kind: number, measure: [delivered, arrive], unit: item"),
                            rule("any-arrival", "kind: number, measure: [arrive]"),
                            rule("presence-denied", "kind: denial, measure: [present, arrive]"),
                            rule("denied", "kind: denial"),
                            rule("responsible", "kind: value, measure: [shot down], holder: subject"))
                    .toList(),
            vocabulary);

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    present,   person, headcount
                    stationed, person, headcount
                    encamped,  person, headcount
                    present,   item,   figure
                    present,   ,       figure
                    arrive,    person, headcount
                    arrive,    item,   deliveries
                    arrive,    metre,  any-arrival
                    delivered, item,   deliveries
                    owned by,  person, figure
                    unheard of, ,      figure
                    """)
    void a_rule_that_lists_the_predicate_comes_first_and_then_one_for_the_very_unit(
            String predicate, @Nullable String unit, String rule) {
        assertThat(book.numberRule(vocabulary.term(predicate), unit).map(Rule::id))
                .hasValue(rule);
    }

    @Test
    void a_denial_and_a_value_have_their_own_rules() {
        assertThat(book.denialRule(vocabulary.term("encamped")).map(Rule::id)).hasValue("presence-denied");
        assertThat(book.denialRule(vocabulary.term("owned by")).map(Rule::id)).hasValue("denied");
        assertThat(book.valueRule(vocabulary.term("shot down")).map(Rule::id)).hasValue("responsible");
        assertThat(book.valueRule(vocabulary.term("owned by"))).isEmpty();
    }

    @Test
    void a_measure_is_the_first_predicate_listed_and_so_is_its_time_kind() {
        Rule headcount = book.rule("headcount").orElseThrow();
        Rule figure = book.rule("figure").orElseThrow();
        Term arrive = vocabulary.term("arrive");

        assertThat(book.measure(headcount, arrive).label()).isEqualTo("present");
        assertThat(book.timeKind(headcount, arrive)).isEqualTo(TimeKind.STOCK);
        assertThat(book.measure(figure, arrive).label()).isEqualTo("arrive");
        assertThat(book.timeKind(figure, arrive)).isEqualTo(TimeKind.EVENT);
        assertThat(book.timeKind(figure, vocabulary.term("owned by"))).isEqualTo(TimeKind.STOCK);
    }

    @Test
    void predicates_that_some_rule_sets_against_each_other_are_of_one_family() {
        Map<Term, Term> families = book.families(terms("encamped", "delivered", "shot down", "owned by", "owns"));

        assertThat(families.get(vocabulary.term("encamped")))
                .as("present and delivered both meet arrive")
                .isEqualTo(families.get(vocabulary.term("delivered")));
        assertThat(List.of("encamped", "shot down", "owned by", "owns").stream()
                        .map(vocabulary::term)
                        .map(families::get))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_rule_is_found_by_its_id_and_rules_are_listed_by_it() {
        assertThat(book.rule("headcount").map(Rule::id)).hasValue("headcount");
        assertThat(book.rule("head-count")).isEmpty();
        assertThat(book.rules()).extracting(Rule::id).isSorted().hasSize(7);
        assertThat(problems.found()).extracting(Problem::toString).isEmpty();
    }

    private List<Term> terms(String... names) {
        return Stream.of(names).map(vocabulary::term).toList();
    }

    private Rule rule(String id, String fields) {
        return new RuleReader(vocabulary, problems)
                .read(id + ".yaml", "people", id, "{id: " + id + ", summary: s, why: w, " + fields + "}")
                .orElseThrow();
    }
}
