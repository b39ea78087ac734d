package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A listing fits whatever it is shown on, and loses nothing on the way. */
class TableTextTest {

    private static final Listing CONFLICTS = Listing.of("n", "verdict", "severity", "question", "rule", "fingerprint")
            .row(1, "disputed", "warning", "Are there Russian troops in Libya?", "presence-denied", "f5aa53fd76ce43a7")
            .row(12, "contradiction", "error", "How many\npeople missing?", "missing", "fb0027c3d7924c86")
            .build();

    @Test
    void a_pipe_gets_a_row_a_line_with_figures_at_the_right() {
        assertThat(TableText.of(CONFLICTS, TableText.UNLIMITED))
                .isEqualTo(
                        """
             N  VERDICT        SEVERITY  QUESTION                            RULE             FINGERPRINT
             1  disputed       warning   Are there Russian troops in Libya?  presence-denied  f5aa53fd76ce43a7
            12  contradiction  error     How many people missing?            missing          fb0027c3d7924c86
            """);
    }

    @Test
    void a_long_cell_wraps_between_words_and_short_ones_stay_whole() {
        assertThat(TableText.of(CONFLICTS, 90))
                .isEqualTo(
                        """
             N  VERDICT        SEVERITY  QUESTION                    RULE             FINGERPRINT
             1  disputed       warning   Are there Russian troops    presence-denied  f5aa53fd76ce43a7
                                         in Libya?
            12  contradiction  error     How many people missing?    missing          fb0027c3d7924c86
            """);
    }

    @Test
    void where_columns_do_not_fit_a_row_goes_downward() {
        assertThat(TableText.of(CONFLICTS, 40))
                .isEqualTo(
                        """
            n            1
            verdict      disputed
            severity     warning
            question     Are there Russian troops in
                         Libya?
            rule         presence-denied
            fingerprint  f5aa53fd76ce43a7

            n            12
            verdict      contradiction
            severity     error
            question     How many people missing?
            rule         missing
            fingerprint  fb0027c3d7924c86
            """);
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 47, 60, 72, 80, 81, 100, 140})
    void no_line_is_wider_than_the_terminal_and_no_letter_is_lost(int width) {
        String table = TableText.of(CONFLICTS, width);

        assertThat(table.lines())
                .allSatisfy(line -> assertThat(ScreenText.width(line)).isLessThanOrEqualTo(width));
        CONFLICTS.rows().forEach(row -> row.forEach(cell -> assertThat(table).contains(cell.split("\\s"))));
    }

    @Test
    void wide_characters_take_two_columns() {
        Listing listing = Listing.of("source", "said")
                .row("新华社", "一")
                .row("e\u0301tat", "two")
                .build();

        assertThat(TableText.of(listing, 80)).isEqualTo("SOURCE  SAID\n新华社  一\ne\u0301tat    two\n");
    }

    @Test
    void no_rows_are_no_table() {
        assertThat(TableText.of(Listing.of("n").build(), 80)).isEmpty();
    }

    @Test
    void csv_holds_every_row_and_guards_what_a_spreadsheet_would_run() {
        Listing listing = Listing.of("source", "said").row("=cmd()", "a, \"b\"").build();

        assertThat(CsvText.of(listing)).isEqualTo("source,said\n'=cmd(),\"a, \"\"b\"\"\"\n");
    }
}
