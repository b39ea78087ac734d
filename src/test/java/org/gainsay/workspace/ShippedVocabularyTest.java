package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.TimeKind;
import org.gainsay.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that ship hold together, and say what a newcomer expects of them. */
class ShippedVocabularyTest {

    private static final Vocabulary SHIPPED = new Rulesets(new WorkspaceOptions(List.of(), null))
            .with(List.of(), List.of())
            .vocabulary();

    @Test
    void no_file_has_a_fault() {
        assertThat(new Rulesets(new WorkspaceOptions(List.of(), null)).validate(List.of()))
                .isEmpty();
    }

    @Test
    void a_wikidata_id_belongs_to_one_concept() {
        Map<String, List<String>> byId = SHIPPED.concepts().stream()
                .filter(concept -> concept.exactMatch() != null)
                .collect(Collectors.groupingBy(
                        Concept::exactMatch, Collectors.mapping(Concept::prefLabel, Collectors.toList())));

        assertThat(byId.keySet()).allMatch(id -> id.matches("wd:Q[1-9]\\d*"));
        assertThat(byId.values()).allMatch(names -> names.size() == 1);
    }

    @Test
    void the_members_of_the_united_nations_are_there_and_their_capitals_speak_for_them() {
        List<Concept> states = SHIPPED.concepts().stream()
                .filter(concept -> concept.broader().isEmpty() && concept.question() && concept.exactMatch() != null)
                .toList();

        assertThat(states)
                .hasSize(193
                        + Set.of("Holy See", "Kosovo", "Palestine", "Taiwan").size());
        assertThat(SHIPPED.concepts())
                .filteredOn(concept -> concept.broader().equals(concept.speaksFor())
                        && states.stream().anyMatch(state -> concept.broader().equals(List.of(state.prefLabel()))))
                .hasSizeGreaterThan(150);
    }

    @Test
    void what_the_words_of_a_name_make_of_it_is_found_under_its_own_name_again() {
        List<Concept> owners = SHIPPED.concepts().stream()
                .filter(concept -> !concept.adjective().isEmpty())
                .toList();
        List<String> nouns = SHIPPED.concepts().stream()
                .filter(concept -> concept.whose() != null || concept.broader().equals(List.of("troops")))
                .map(Concept::prefLabel)
                .toList();

        assertThat(owners.stream()
                        .flatMap(owner -> owner.adjective().stream())
                        .flatMap(word -> nouns.stream().map(noun -> word + " " + noun))
                        .map(SHIPPED::term))
                .allMatch(Term::known)
                .allMatch(term -> SHIPPED.term(term.label()).equals(term))
                .allMatch(term -> !SHIPPED.atAndAbove(term).isEmpty());
    }

    @ParameterizedTest(name = "{0} lies within {1}")
    @CsvSource({
        "Syrian rebels, fighters",
        "Syrian rebels, Syrian fighters",
        "US Marines, combatants",
        "a Turkish soldier, troops",
        "Ukrainian conscripts, Ukrainian troops",
        "Iranian drones, aircraft",
        "Pantsir, weapons",
        "T-72s, vehicles",
        "Palestinians, people",
        "Mariupol, Ukraine",
        "the Egyptian foreign ministry, Egypt",
        "the Syrian army, Syria",
    })
    void lies_within(String narrow, String wide) {
        assertThat(SHIPPED.isWithin(SHIPPED.term(narrow), SHIPPED.term(wide))).isTrue();
    }

    @ParameterizedTest(name = "{0} speaks for {1}")
    @CsvSource({
        "Nairobi, Kenya",
        "Downing Street, United Kingdom",
        "CENTCOM, United States",
        "a Pentagon spokeswoman, United States",
        "the Greek Prime Minister, Greece",
        "Japan's Ministry of Health, Japan",
        "the president of the Czech Republic, Czech Republic",
        "UNHCR, United Nations",
        "a UNHCR spokesman, UNHCR",
        "Hamas officials, Hamas",
        "Turkish defence ministry spokesman, Turkey",
    })
    void speaks_for(String voice, String principal) {
        assertThat(SHIPPED.speaksFor(SHIPPED.term(voice))).contains(SHIPPED.term(principal));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "the Norwegian authorities, Norway",
        "French President Emmanuel Macron, Emmanuel Macron",
        "Israel's Haaretz, Haaretz",
        "the Associated Press, AP",
        "Doctors Without Borders, MSF",
        "Russian foreign ministry, Russia's foreign ministry",
        "American troops, US soldiers",
    })
    void is_the_same(String one, String other) {
        assertThat(SHIPPED.term(one)).isEqualTo(SHIPPED.term(other)).matches(Term::known);
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        "present, STOCK",
        "stationed, STOCK",
        "missing, STOCK",
        "held hostage, STOCK",
        "killed, TOTAL",
        "wounded, TOTAL",
        "displaced, TOTAL",
        "arrested, TOTAL",
        "abducted, TOTAL",
        "arrived, EVENT",
        "shot down, EVENT",
    })
    void a_predicate_tells_its_time(String predicate, TimeKind kind) {
        assertThat(SHIPPED.timeKind(SHIPPED.term(predicate))).contains(kind);
    }

    @Test
    void what_is_counted_has_a_unit() {
        assertThat(Stream.of(
                        "houses",
                        "tanks",
                        "missiles",
                        "cases",
                        "votes",
                        "protesters",
                        "migrants",
                        "tests",
                        "oil fields"))
                .allSatisfy(thing -> assertThat(SHIPPED.unitOf(SHIPPED.term(thing)))
                        .as(thing)
                        .isPresent());
    }
}
