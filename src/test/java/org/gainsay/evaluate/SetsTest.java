package org.gainsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.input.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a set, and what is wrong with one. */
class SetsTest {

    private static final String HEADER = "id\tlabel\tpremise\thypothesis\n";

    @TempDir
    private Path folder;

    @Test
    void finds_the_sets_of_all_kinds_below_a_folder() throws IOException {
        SetFolder sets = new SetFolder(folder);
        sets.write("b.tsv", HEADER + "1\tcontradiction\tTwelve died.\tNobody died.\n");
        sets.write("a.tsv", HEADER + "1\tneutral\tIt rained.\tIt was cold.\n");
        sets.write(
                "figures/some.json",
                "[{\"Input\": \"seven boats\", \"Results\": [{\"Resolution\": {\"value\": \"7\"}}], \"Why\": 1}]");
        sets.key();

        Sets found = Sets.in(folder);

        assertThat(found.pairs()).extracting(PairSet::name).containsExactly("a.tsv", "b.tsv");
        assertThat(found.figures()).extracting(FigureSet::name).containsExactly("figures/some.json");
        assertThat(found.keys()).extracting(AnswerKey::name).containsExactly("key");
        assertThat(found.keys().get(0).folders()).containsExactly(folder.resolve("articles"));
        assertThat(found.cases()).isEqualTo(4);
    }

    @Test
    void passes_over_what_is_no_set() throws IOException {
        SetFolder sets = new SetFolder(folder);
        sets.write("a.tsv", HEADER);
        sets.write("settings.json", "{\"no\": \"set\"}");
        sets.write("story/claims.jsonl", SetFolder.CLAIMS.get(0));
        sets.write("notes.txt", "Not a set.");

        assertThat(Sets.in(folder).size()).isEqualTo(1);
    }

    @Test
    void a_folder_without_sets_and_one_that_is_not_there_are_faults() {
        assertThatThrownBy(() -> Sets.in(folder)).hasMessageContaining("no set lies in this folder");
        assertThatThrownBy(() -> Sets.in(folder.resolve("none"))).hasMessageContaining("is no folder");
    }

    @Test
    void tells_every_fault_of_every_file_at_once() throws IOException {
        SetFolder sets = new SetFolder(folder);
        sets.write("a.tsv", HEADER + "1\tcontradicts\tA\tB\n1\tneutral\tA\n2\tneutral\tA\tB\n2\tneutral\tA\tB\n");
        sets.write("b.tsv", "1\tneutral\tA\tB\n");
        sets.write(
                "c.json",
                "[\n{\"Input\": 1},\n{\"Input\": \"x\", \"Results\": [{\"Resolution\": {\"value\": \"x\"}}]}]");
        sets.write("d.json", "[{]");
        sets.write(
                "key/claims.jsonl",
                "{\"id\": \"1\", \"doc\": \"101_gone.txt\", \"start\": 1, \"end\": \"2\"}\n{\"doc\n");
        Files.write(folder.resolve("e.tsv"), "id\tl\u00e4bel".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(faults())
                .containsExactly(
                        "a.tsv:2: 'label' is 'contradicts'; did you mean 'contradiction'?",
                        "a.tsv:3: this line has 3 columns; 4 are allowed, parted by tabs",
                        "a.tsv:5: pair '2' stands in line 4 too; an id belongs to one pair",
                        "b.tsv:1: this is no header of pairs; the columns are id, label, premise, hypothesis, parted by tabs",
                        "c.json:2: 'Input' or 'Results' is missing; {\"Input\": \"…\", \"Results\": [{\"Resolution\": {\"value\": \"…\"}}]} is allowed",
                        "c.json:3: 'value' is 'x'; a number is allowed",
                        "d.json:1:3: this is not JSON",
                        "e.tsv: this is not UTF-8; UTF-8 is allowed",
                        "key/claims.jsonl:1: 'attribution' is missing or something else; a list of texts is allowed",
                        "key/claims.jsonl:1: 'end' is missing or something else; a whole number is allowed",
                        "key/claims.jsonl:1: 'polarity' is missing or something else; a text is allowed",
                        "key/claims.jsonl:2:6: this is not JSON");
    }

    @Test
    void the_articles_of_a_key_must_be_there() throws IOException {
        SetFolder sets = new SetFolder(folder);
        sets.write("key/claims.jsonl", SetFolder.KEY.lines().findFirst().orElseThrow());

        assertThat(faults())
                .containsExactly(
                        "key/claims.jsonl:1: 'doc' names '101_fire.txt', which lies nowhere in the folder of sets;"
                                + " the articles of a key lie beside it, or elsewhere in that folder");
    }

    @ParameterizedTest
    @CsvSource({"0, true, false", "1, true, false", "2, false, false", "3, false, false", "4, false, true"})
    void only_tier_1_that_can_be_derived_must_be_found(int row, boolean counted, boolean trap) throws IOException {
        SetFolder sets = new SetFolder(folder);
        sets.key();
        sets.write(
                "key/conflicts.jsonl",
                SetFolder.CONFLICTS.lines().skip(row).findFirst().orElseThrow());

        KeyConflict conflict = Sets.in(folder).keys().get(0).conflicts().get(0);

        assertThat(conflict.counted()).isEqualTo(counted);
        assertThat(conflict.trap()).isEqualTo(trap);
    }

    /** Without the folder, and without what the parser says of broken JSON. */
    private List<String> faults() throws IOException {
        try {
            Sets.in(folder);
            return List.of();
        } catch (InvalidInput e) {
            return e.problems().stream()
                    .map(problem -> problem.toString().replace(folder + "/", ""))
                    .map(text -> text.replaceFirst("(this is not JSON).*", "$1"))
                    .toList();
        }
    }
}
