package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.GainsayApplication;
import org.gainsay.format.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people judge of sources and claims, each run a program of its own on one file. */
class GradeCommandsTest {

    private static final String CLAIMS =
            """
            {"id":"aa1","subject":"guards","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"100 people"},\
            "asOf":{"from":"2022-01-01","to":"2022-01-01"},"attribution":[{"source":"Ministry of Dams"},{"source":"the Gazette"}]}
            {"id":"bb2","subject":"guards","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"300 people"},\
            "asOf":{"from":"2022-01-01","to":"2022-01-01"},"attribution":[{"source":"an official","named":false},{"source":"the Herald"}]}
            {"id":"cc3","subject":"wells","predicate":"present","place":"Ostrand","polarity":"asserted","estimate":{"text":"7 wells"},\
            "attribution":[{"source":"a hidden voice"},{"source":"the Herald"}],"confidential":true}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void load() throws IOException {
        Path file = Files.writeString(folder.resolve("claims.jsonl"), CLAIMS);
        assertThat(as("anna", "load", file.toString()).code()).isZero();
    }

    @Test
    void a_grade_is_told_in_words_with_its_author_and_kept_by_the_file() {
        ShellRun given = as("anna", "grade", "the gazette", "b", "--reason", "two of two held", "--until", "2999");

        assertThat(given.code()).isZero();
        assertThat(given.out())
                .startsWith("the Gazette: usually reliable (B), says anna, ")
                .endsWith(", until 31 Dec 2999\n");
        assertThat(as("boris", "grade", "Gazette").out())
                .contains("the Gazette, source reliability", "usually reliable (B), says anna", ": two of two held")
                .contains("history");
    }

    @Test
    void people_are_shown_side_by_side_with_what_they_said_before_and_no_average() {
        as("anna", "grade", "the Gazette", "A", "--reason", "a name");
        as("boris", "grade", "the Gazette", "D", "--reason", "two slips");
        as("anna", "grade", "the Gazette", "B", "--reason", "looked again");
        as("clara", "grade", "the Gazette", "F", "--reason", "never read it");

        assertThat(as("anna", "grade", "the Gazette").out())
                .containsSubsequence(
                        "usually reliable (B), says anna",
                        "not usually reliable (D), says boris",
                        "reliability cannot be judged (F), says clara",
                        "2 people: from usually reliable (B) to not usually reliable (D); 1 person: it cannot be judged",
                        "anna: completely reliable (A); a name",
                        "boris: not usually reliable (D); two slips",
                        "anna: usually reliable (B); looked again");
    }

    @Test
    void a_grade_is_taken_back_by_a_new_word_of_its_author_alone() {
        as("anna", "assess", "aa", "2", "--reason", "fits the photographs");

        ShellRun other = as("boris", "assess", "aa", "--withdraw", "--reason", "wrong");
        ShellRun own = as("anna", "assess", "aa", "--withdraw", "--reason", "photographs of 2019");
        ShellRun again = as("anna", "assess", "aa", "--withdraw", "--reason", "twice");

        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("there is no grade of aa1 by boris to withdraw");
        assertThat(own.out()).startsWith("claim aa1: grade taken back by anna, ");
        assertThat(again.code()).isEqualTo(2);
        assertThat(as("anna", "assess", "aa1").out())
                .contains(
                        "No grade stands.",
                        "anna: probably true (2); fits the photographs",
                        "anna: taken back; photographs of 2019");
        assertThat(as("anna", "grades", "--format", "csv").out().lines()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "grade Gazette G --reason x | 'G' is not on the scale of source reliability; allowed: A Completely reliable, B Usually reliable, C",
                "grade Gazette 2 --reason x | F Reliability cannot be judged",
                "assess aa1 B --reason x | 'B' is not on the scale of information credibility; allowed: 1 Confirmed by other sources, 2 Probably",
                "assess aa1 7 --reason x | 6 Truth cannot be judged",
                "grade Gazete B --reason x | there is no source 'Gazete'; did you mean 'the Gazette'?",
                "grade Ostrand B --reason x | there is no source 'Ostrand'",
                "grade 'an official' B --reason x | 'an official' is no name; two who are called so may be two people",
                "assess zz9 2 --reason x | there is no claim 'zz9'",
                "grade Gazette B | --reason is missing",
                "grade Gazette B --reason ' ' | --reason is missing",
                "grade Gazette --reason x | a grade is missing",
                "grade Gazette --until 2999 | a grade is missing",
                "grade Gazette B --withdraw --reason x | --withdraw takes neither a grade nor --until",
                "grade Gazette --withdraw | --reason is missing",
                "grade Gazette B --reason x --until soon | --until: 'soon' is not a date",
                "grade Gazette B --reason x --until 2020 | --until: 2020-12-31 has passed; a day from today on is allowed",
                "grade Gazette B --suggest | --suggest stands alone",
                "grades --source Gazete | did you mean 'the Gazette'?",
                "grades --sort size | allowed: grade, name, author, date"
            })
    void what_is_wrong_is_2_with_what_is_allowed(String line, String sentence) throws IOException {
        Path script = Files.writeString(
                folder.resolve("script.txt"), "load " + folder.resolve("claims.jsonl") + "\n" + line + "\n");

        ShellRun run = ShellRun.gainsay("--memory", "--script", script.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
    }

    @Test
    void the_list_of_all_grades_can_be_chosen_from_and_sorted() {
        as("anna", "grade", "the Gazette", "F", "--reason", "new");
        as("boris", "grade", "the Gazette", "C", "--reason", "so so");
        as("boris", "grade", "Ministry of Dams", "D", "--reason", "a party");
        as("anna", "assess", "bb2", "6", "--reason", "no basis");
        as("anna", "assess", "aa1", "4", "--reason", "odd");

        assertThat(column("grade", "grades"))
                .containsExactly(
                        "fairly reliable (C)",
                        "not usually reliable (D)",
                        "reliability cannot be judged (F)",
                        "doubtful (4)",
                        "truth cannot be judged (6)");
        assertThat(column("name", "grades", "--sort", "name"))
                .containsExactly("Ministry of Dams", "the Gazette", "the Gazette", "aa1", "bb2");
        assertThat(column("author", "grades", "--source", "gazette")).containsExactly("boris", "anna");
        assertThat(column("name", "grades", "--author", "anna")).containsExactly("the Gazette", "aa1", "bb2");
        assertThat(column("name", "grades", "--expired")).isEmpty();
    }

    @Test
    void what_the_record_would_support_is_told_with_its_facts_and_kept_nowhere() {
        ShellRun claim = as("anna", "assess", "aa", "--suggest");
        ShellRun source = as("anna", "grade", "Gazette", "--suggest");

        assertThat(claim.out())
                .startsWith("claim aa1: the record would support doubtful (4)\n")
                .contains(
                        "support  none beside its own",
                        "against  1 independent origin",
                        "never 1 or 5",
                        "This is no grade");
        assertThat(source.out())
                .startsWith("the Gazette: the record would support reliability cannot be judged (F)\n")
                .contains("0 of 0 questions that independent origins decided", "fewer than 30 such questions");
        assertThat(as("anna", "grades", "--format", "jsonl").out()).isEmpty();
    }

    private List<String> column(String name, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--format", "json"));
        return Json.MAPPER
                .readTree(as("anna", all.toArray(String[]::new)).out())
                .valueStream()
                .map(row -> row.path(name).stringValue())
                .toList();
    }

    private ShellRun as(String author, String... words) {
        List<String> all =
                new ArrayList<>(List.of("--db", folder.resolve("claims").toString()));
        all.addAll(List.of(words));
        return new ShellRun.Start(GainsayApplication.class)
                .variable("GAINSAY_AUTHOR", author)
                .run(all.toArray(String[]::new));
    }
}
