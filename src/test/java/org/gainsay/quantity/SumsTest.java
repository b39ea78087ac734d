package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Estimate;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {

    private final QuantityReader plain = new QuantityReader();
    private final QuantityReader informed = new QuantityReader(new VocabularyThings(new Vocabulary(List.of(
            concept("people", "person"),
            concept("children", null, "people"),
            concept("nurses", null, "people"),
            concept("vessels", "item"),
            concept("boats", null, "vessels"),
            concept("rafts", null, "vessels"),
            concept("tents", "item")))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            6 boats and 2 rafts                | [8] exact = [6] exact of boats + [2] exact of rafts
            6 MiG-29 and 2 Su-24               | [8] exact = [6] exact of MiG-29 + [2] exact of Su-24
            at least six MiG 29s and two Su-24s | [8, ..) lower = [6, ..) lower of MiG 29s + [2, ..) lower of Su-24s
            6 boats plus 2 rafts               | [8] exact = [6] exact of boats + [2] exact of rafts
            6 boats, 2 rafts and 1 ferry       | [9] exact = [6] exact of boats + [2] exact of rafts + [1] exact of ferry
            6 boats and about 20 rafts         | [24, 26, 28] about = [6] exact of boats + [18, 20, 22] about of rafts
            6 boats and more than 20 rafts     | (26, ..) lower = [6] exact of boats + (20, ..) lower of rafts
            6 boats and fewer than 20 rafts    | (.., 26) upper = [6] exact of boats + (.., 20) upper of rafts
            6 boats and 2 to 4 rafts           | [8, 10] range = [6] exact of boats + [2, 4] range of rafts
            6 boats and dozens of rafts        | [30, 105] vague = [6] exact of boats + [24, 99] vague of rafts
            """)
    void counts_of_different_things_add_up_and_keep_their_parts(String text, String expected) {
        assertThat(plain.readOne(text)).map(Shown::estimate).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6 boats and 2 boats",
                "6 boats and 2",
                "5 tonnes and 3 boats",
                "80 percent of boats and 3 rafts",
                "up to 6 boats and at least 2 rafts",
                "6 boats, then 2 rafts"
            })
    void what_does_not_add_up_is_no_single_estimate(String text) {
        assertThat(plain.readOne(text)).isEmpty();
    }

    @Test
    void a_total_counts_the_narrowest_concept_over_its_parts() {
        assertThat(informed.readOne("at least 6 boats and 2 rafts"))
                .map(Shown::estimate)
                .contains("[8, ..) lower item of vessels"
                        + " = [6, ..) lower item of boats + [2, ..) lower item of rafts");
    }

    @Test
    void the_parts_of_a_total_are_told_in_the_words_of_the_text() {
        Estimate total = informed.readOne("at least 6 boats and 2 rafts").orElseThrow();

        assertThat(total.text()).isEqualTo("at least 6 boats and 2 rafts");
        assertThat(total.parts()).extracting(Estimate::text).containsExactly("at least 6 boats", "2 rafts");
    }

    @Test
    void counts_in_different_units_do_not_add_up() {
        assertThat(informed.readOne("6 boats and 2 nurses")).isEmpty();
    }

    @Test
    void within_a_sentence_counts_of_one_kind_are_a_total() {
        String text = "On Monday at least 6 boats and 2 rafts had reached Pell.";

        assertThat(informed.read(text)).singleElement().satisfies(mention -> {
            assertThat(Shown.interval(mention.estimate())).isEqualTo("[8, ..)");
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo("at least 6 boats and 2 rafts");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It has 6 boats and 2 tents.",
                "It has 6 boats and 2 nurses.",
                "It lost 40 people, 12 children.",
                "It has 6 boats and the town 2 rafts.",
                "It has 6 boats; 2 rafts are new."
            })
    void within_a_sentence_other_counts_stay_apart(String text) {
        assertThat(informed.read(text))
                .hasSize(2)
                .allSatisfy(mention -> assertThat(mention.estimate().parts()).isEmpty());
    }

    @Test
    void without_a_vocabulary_counts_within_a_sentence_stay_apart() {
        assertThat(plain.read("It has 6 boats and 2 rafts.")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            40 Ardish nurses   | [40] exact person of Ardish nurses
            40 rubber boats    | [40] exact item of rubber boats
            40 carts           | [40] exact of carts
            40 kilometres      | [40] exact kilometre
            40 percent of boats | [40] exact percent of boats
            """)
    void the_unit_is_that_of_what_is_counted_unless_the_words_name_one(String text, String expected) {
        assertThat(informed.readOne(text)).map(Shown::estimate).contains(expected);
    }

    private static Concept concept(String label, @Nullable String unit, String... broader) {
        return new Concept(
                label,
                List.of(),
                Stream.of(broader).toList(),
                null,
                false,
                null,
                List.of(),
                null,
                unit,
                null,
                List.of(),
                null,
                List.of());
    }
}
