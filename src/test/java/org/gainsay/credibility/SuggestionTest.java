package org.gainsay.credibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.claim.Polarity;
import org.gainsay.credibility.ClaimEvidence.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record would support, by counts alone. */
class SuggestionTest {

    @ParameterizedTest(name = "{0}–{1} for it, {2} first hand, {3}–{4} against: {5}")
    @CsvSource({
        // nobody who is surely independent
        "0, 0, 0, 0, 0, 6-6",
        "0, 3, 0, 0, 0, 6-6",
        "0, 2, 0, 0, 1, 6-6",
        // nobody against
        "1, 1, 0, 0, 0, 3-3",
        "1, 1, 1, 0, 0, 2-2",
        "1, 3, 0, 0, 0, 2-3",
        "2, 2, 0, 0, 0, 2-2",
        "9, 9, 9, 0, 0, 2-2",
        // some against
        "0, 0, 0, 1, 1, 4-4",
        "0, 0, 0, 9, 9, 4-4",
        "1, 1, 0, 1, 1, 3-4",
        "2, 2, 2, 1, 1, 3-3",
        "1, 1, 1, 0, 1, 2-4",
        "2, 2, 0, 0, 1, 2-3",
        "1, 3, 0, 2, 2, 3-4",
        "1, 1, 0, 2, 3, 4-4"
    })
    void a_claim_is_credible_as_far_as_independent_origins_bear_it_out(
            int low, int high, int firstHand, int againstLow, int againstHigh, String range) {
        Suggestion suggestion = ClaimSuggestion.of(new ClaimEvidence(
                Polarity.ASSERTED, false, new Count(low, high), firstHand, new Count(againstLow, againstHigh), 0));

        assertThat(range(suggestion)).isEqualTo(range);
        assertThat(suggestion.range()).hasValueSatisfying(ends -> assertThat(List.of(ends.best(), ends.worst()))
                .doesNotContain(Credibility.CONFIRMED, Credibility.IMPROBABLE));
    }

    @Test
    void a_partys_denial_of_what_others_say_gets_none_and_others_denials_do() {
        Count none = new Count(0, 0);
        Count one = new Count(1, 1);

        Suggestion ofParty = ClaimSuggestion.of(new ClaimEvidence(Polarity.DENIED, true, one, 1, one, 0));

        assertThat(ofParty.range()).isEmpty();
        assertThat(facts(ofParty)).contains("no grade: it is the denial of a party to the matter, and others say so");
        assertThat(range(ClaimSuggestion.of(new ClaimEvidence(Polarity.DENIED, false, one, 0, one, 0))))
                .isEqualTo("3-4");
        assertThat(range(ClaimSuggestion.of(new ClaimEvidence(Polarity.DENIED, true, one, 0, none, 0))))
                .isEqualTo("3-3");
    }

    @Test
    void what_was_withheld_gets_none() {
        Count one = new Count(1, 1);

        assertThat(ClaimSuggestion.of(new ClaimEvidence(Polarity.WITHHELD, false, one, 0, one, 0))
                        .range())
                .isEmpty();
    }

    @Test
    void the_facts_say_what_was_weighed_and_what_was_not() {
        Suggestion suggestion =
                ClaimSuggestion.of(new ClaimEvidence(Polarity.ASSERTED, false, new Count(1, 3), 1, new Count(1, 1), 2));

        assertThat(facts(suggestion))
                .contains(
                        "support: 1–3 independent origins beside its own; 1 claim first hand",
                        "against: 1 independent origin",
                        "not counted: 2 claims of parties to the matter, as people said");
    }

    @ParameterizedTest(name = "{0} of {1} borne out, {2} of {3} in two versions: {4}")
    @CsvSource({
        "0, 0, 0, 0, F-F",
        "29, 29, 0, 29, F-F",
        "30, 30, 0, 30, B-B",
        "30, 30, 3, 30, C-C",
        "30, 30, 2, 30, B-B",
        "40, 50, 0, 60, B-C",
        "40, 50, 6, 60, C-C",
        "20, 40, 0, 40, C-D",
        "0, 90, 0, 90, D-D",
        "900, 900, 0, 900, B-B"
    })
    void a_source_is_reliable_as_far_as_it_was_borne_out_on_enough_questions(
            int borneOut, int decided, int versions, int questions, String range) {
        Suggestion suggestion = SourceSuggestion.of(
                new SourceEvidence(new Rate(borneOut, decided), new Rate(versions, questions), List.of("Ostrand")));

        assertThat(range(suggestion)).isEqualTo(range);
        assertThat(facts(suggestion)).contains("party to: Ostrand, as people said");
    }

    private static String range(Suggestion suggestion) {
        return suggestion
                .range()
                .map(ends -> ends.best().symbol() + "-" + ends.worst().symbol())
                .orElse("none");
    }

    private static String facts(Suggestion suggestion) {
        return suggestion.facts().stream()
                .map(fact -> fact.fact() + ": " + fact.value())
                .collect(Collectors.joining("\n"));
    }
}
