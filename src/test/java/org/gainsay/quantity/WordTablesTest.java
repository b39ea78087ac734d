package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gainsay.claim.Estimate;
import org.gainsay.input.Problems;
import org.gainsay.input.Rows;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.VocabularyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables say what they mean: each row of qualifiers and units does what it is listed for. */
class WordTablesTest {

    private final QuantityReader reader = new QuantityReader();

    static List<Rows.Row> qualifiers() {
        return Rows.of(WordTablesTest.class, "qualifiers.txt");
    }

    static List<Rows.Row> units() {
        return Rows.of(WordTablesTest.class, "units.txt");
    }

    static List<Concept> convertedUnits() throws IOException {
        Path units = Path.of("rules/vocabulary/units.yaml");
        Problems problems = new Problems();
        Vocabulary vocabulary = new VocabularyFiles(problems)
                .add(units.toString(), Files.readString(units))
                .build();
        problems.orThrow();
        return vocabulary.concepts().stream()
                .filter(concept -> concept.conversion() != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("qualifiers")
    void every_qualifier_has_its_effect(Rows.Row row) {
        boolean before = row.cell(1).equals("before");
        assertThat(row.words(3)).isNotEmpty().allSatisfy(phrase -> assertThat(
                        reader.readOne(before ? phrase + " 200" : "200 " + phrase))
                .map(Shown::interval)
                .contains(
                        switch (row.cell(0)) {
                            case "at-most" -> "(.., 200]";
                            case "below" -> "(.., 200)";
                            case "at-least" -> "[200, ..)";
                            case "above" -> "(200, ..)";
                            case "about" -> "[180, 200, 220]";
                            case "nearly" -> "[180, 200, 200]";
                            case "just-above" -> "[200, 200, 220]";
                            default -> "[200]";
                        }));
    }

    @ParameterizedTest
    @MethodSource("units")
    void every_name_of_a_unit_is_read_as_that_unit(Rows.Row row) {
        boolean before = row.cell(1).equals("before");
        assertThat(List.of(row.words(2), row.words(3)).stream().flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(reader.readOne(before ? name + " 12" : "12 " + name))
                        .map(Estimate::unit)
                        .contains(row.cell(0)));
    }

    @ParameterizedTest
    @MethodSource("convertedUnits")
    void every_unit_that_the_vocabulary_converts_is_read_by_the_names_it_has_there(Concept unit) {
        assertThat(unit.altLabel()).allSatisfy(name -> assertThat(reader.readOne("12 " + name))
                .map(Estimate::unit)
                .contains(unit.prefLabel()));
    }

    @Test
    void every_list_of_words_has_its_rows() {
        List<String> named = Rows.of(WordTablesTest.class, "words.txt").stream()
                .map(row -> row.cell(0))
                .distinct()
                .toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(WordList.values())
                        .map(list -> list.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }
}
