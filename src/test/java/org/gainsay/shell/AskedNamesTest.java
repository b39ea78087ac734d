package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter by a name that is none never answers with an empty list. */
class AskedNamesTest {

    private static final Path LIBYA = Path.of("fixtures", "libya", "claims.jsonl");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void load() {
        assertThat(run("load " + LIBYA).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            conflicts --rule headcuont              | there is no rule 'headcuont'; did you mean 'headcount'?
            conflicts --source Kremln               | there is no source 'Kremln'; did you mean 'Kremlin'?
            conflicts --between Kremlin "UN Panell" | there is no source 'UN Panell'; did you mean 'UN Panel report' or 'UN Panel of Experts'
            conflicts --source Xq                   | there is no source 'Xq'; sources lists them
            review --all genuine --rule headcuont   | there is no rule 'headcuont'; did you mean 'headcount'?
            conflicts --verdict disputed,divergance | --verdict: unknown value 'divergance'; did you mean 'divergence'?
            review --all genuine --status open,jugded | --status: unknown value 'jugded'; did you mean 'judged'?
            report --verdict disputed,              | --verdict: unknown value ''
            source "UN Panell"                      | there is no source 'UN Panell'; did you mean 'UN Panel report' or 'UN Panel of Experts'
            grade "UN Panell" B --reason x          | there is no source 'UN Panell'; did you mean 'UN Panel report' or 'UN Panel of Experts'
            grades --source "UN Panell"             | there is no source 'UN Panell'; did you mean 'UN Panel report' or 'UN Panel of Experts'
            claims --source "UN Panell"             | there is no source 'UN Panell'; did you mean 'UN Panel report' or 'UN Panel of Experts'
            claims --subject mercenries             | nothing is known of 'mercenries'; did you mean 'mercenaries'?
            claims --predicate presnt               | nothing is known of 'presnt'; did you mean 'present'?
            claims --place Lybia                    | nothing is known of 'Lybia'; did you mean 'Libya'
            claims --document dispatch-x.txt        | there is no document 'dispatch-x.txt'; did you mean 'dispatch-a.txt'?
            sources --country Rusia                 | nothing is known of 'Rusia'; did you mean 'RUSI' or 'Russia'?
            unanswered --accused Rusia              | nothing is known of 'Rusia'; did you mean 'RUSI' or 'Russia'?
            unanswered --source Kremln              | there is no source 'Kremln'; did you mean 'Kremlin'?
            unanswered --place Lybia                | nothing is known of 'Lybia'; did you mean 'Libya'
            range mercenaries presnt                | nothing is known of 'presnt'; did you mean 'present'?
            """)
    void what_nothing_bears_is_2_with_the_nearest(String line, String sentence) {
        ShellRun run = run(line);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            conflicts --rule headcount --verdict change --source Kremlin | No conflict is of that kind, of 11.
            conflicts --between Kremlin Reuters                          | No conflict is of that kind, of 11.
            claims --subject mercenaries --text zebras                   | No claim is of that kind.
            sources --country Brazil                                     | No source is of that kind.
            unanswered --accused Russia --during 1950                    | No accusation is of that kind.
            grades --source Kremlin                                      | There is no grade.
            """)
    void what_matches_nothing_is_said(String line, String sentence) {
        ShellRun run = run(line);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(sentence);
    }

    @Test
    void in_a_format_for_programs_the_sentence_is_no_result() {
        ShellRun run = run("claims --text zebras --format csv");

        assertThat(run.err()).contains("No claim is of that kind.");
        assertThat(run.out().lines()).hasSize(1);
    }

    private static ShellRun run(String line) {
        return ShellRun.gainsayWith()
                .input(line + "\n")
                .run("--db", folder.resolve("dataset").toString());
    }
}
