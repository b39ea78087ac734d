package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Bound;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Role;
import org.gainsay.claim.TimeBasis;
import org.gainsay.input.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvClaimsTest {

    private static final String LEAST = "subject,predicate,polarity,attribution";

    private final ClaimFiles files =
            new ClaimFiles(text -> Optional.of(text).filter("1,200"::equals).map(CsvClaimsTest::exactly));
    private final Path folder;

    CsvClaimsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void reads_the_columns_of_a_claim_by_hand() {
        Loaded loaded = csv(
                "subject,predicate,object,estimate,estimate.of,polarity,asOf.from,asOf.to,attribution,hedges,"
                        + "provenance.document,provenance.quote,provenance.start,provenance.end,denies,confidential",
                "Wagner people,present,,\"1,200\",fighters,asserted,2020-05,2020-05,UN report > Reuters > Outlet D,"
                        + "likely; maybe,d1.txt,\"some \"\"quote\"\"\",12,24,c1;c2,true");

        assertThat(messages(loaded)).isEmpty();
        Claim claim = loaded.claims().get(0);
        assertThat(claim.proposition().object()).isNull();
        assertThat(claim.estimate()).isNotNull().satisfies(estimate -> {
            assertThat(estimate.best()).isEqualTo(new BigDecimal("1200"));
            assertThat(estimate.of()).isEqualTo("fighters");
        });
        assertThat(claim.asOf())
                .isEqualTo(
                        new AsOf(new DateRange(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31)), TimeBasis.STATED));
        assertThat(claim.attribution()).containsExactly(Hop.of("UN report"), Hop.of("Reuters"), Hop.of("Outlet D"));
        assertThat(claim.hedges()).containsExactly("likely", "maybe");
        assertThat(claim.denies()).containsExactly("c1", "c2");
        assertThat(claim.provenance()).isEqualTo(new Provenance("d1.txt", 12, 24, "some \"quote\""));
        assertThat(claim.confidential()).isTrue();
    }

    @Test
    void a_hop_may_tell_its_role_whether_it_is_named_and_quoted() {
        Loaded loaded =
                csv(LEAST, "x,y,asserted,\"an official [said, unnamed, direct] > Reuters [quoted] > A [b] > C\"");

        assertThat(loaded.claims().get(0).attribution())
                .containsExactly(
                        new Hop("an official", Role.SAID, false, true),
                        new Hop("Reuters", Role.QUOTED, true, false),
                        Hop.of("A [b]"),
                        Hop.of("C"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            x,y,assertd,Reuters,              | 2: 'polarity' is 'assertd'; did you mean 'asserted'?
            x,,asserted,Reuters,              | 2: 'predicate' is missing; a text is allowed
            x,y,asserted,,                    | 2: 'attribution' is missing; a list is allowed
            x,y,asserted,A > > B,             | 2: 'attribution[1].source' is empty; a text is allowed
            x,y,asserted,Reuters,several      | 2: 'estimate': no figure is read in 'several'; leave it out, or give bound, low, best and high
            x,y,asserted,Reuters              | 2: this line has 4 cells; the first line names 5 columns
            x,y,asserted,Reuters,,            | 2: this line has 6 cells; the first line names 5 columns
            """)
    void a_wrong_cell_is_told_with_its_line(String line, String message) {
        assertThat(messages(csv(LEAST + ",estimate", line))).containsExactly(message);
    }

    @Test
    void a_cell_that_is_no_number_or_no_truth_value_is_told() {
        assertThat(messages(csv(
                        LEAST
                                + ",provenance.document,provenance.start,provenance.end,confidential,estimate,estimate.parts",
                        "x,y,asserted,A,d.txt,one,2,perhaps,\"1,200\",none")))
                .containsExactly(
                        "2: 'confidential' is 'perhaps'; true or false is allowed",
                        "2: 'estimate.parts' is 'none'; a list is allowed",
                        "2: 'provenance.start' is 'one'; a whole number from 0 is allowed");
    }

    @Test
    void lines_are_counted_through_quoted_line_breaks_and_empty_lines() {
        Loaded loaded = csv(LEAST, "\"two\nlines\",y,asserted,A", "", ",,,", "z,y,asserted,A", "z,y,no,A");

        assertThat(loaded.located()).extracting(LocatedClaim::line).containsExactly(2);
        assertThat(messages(loaded))
                .anySatisfy(message -> assertThat(message).startsWith("6: the id derived from this claim"))
                .contains("7: 'polarity' is 'no'; allowed: asserted, denied, withheld")
                .hasSize(2);
    }

    @Test
    void a_misspelt_column_drops_no_attribution_silently() {
        Loaded loaded = csv("subject,predicate,polarity,attribution,provenance.quot", "x,y,asserted,A,q", "x,y,no,A,q");

        assertThat(loaded.claims()).isEmpty();
        assertThat(messages(loaded))
                .containsExactly(
                        "1: 'provenance.quot' is not a known column; did you mean 'provenance.quote'?",
                        "3: 'polarity' is 'no'; allowed: asserted, denied, withheld");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            subject,predicate,polarity,atribution         | 1: 'atribution' is not a known column; did you mean 'attribution'?
            subject,predicate,polarity                    | 1: column 'attribution' is missing; the first line names the columns
            subject,predicate,polarity,attribution,subject | 1: column 'subject' stands twice; a column stands once
            """)
    void a_header_at_fault_is_told_once(String header, String message) {
        Loaded loaded =
                csv(header, "x,y,asserted,A,z".substring(0, header.split(",").length * 2 + 6), "x,y,asserted,A");

        assertThat(loaded.claims()).isEmpty();
        assertThat(messages(loaded)).contains(message);
        assertThat(messages(loaded)).filteredOn(told -> told.startsWith("1:")).hasSize(1);
    }

    @Test
    void a_quote_that_does_not_close_ends_the_reading_with_its_line() {
        Loaded loaded = csv(LEAST, "x,y,asserted,A", "\"z,y,asserted,A", "u,v,asserted,A");

        assertThat(loaded.located()).extracting(LocatedClaim::line).containsExactly(2);
        assertThat(messages(loaded)).singleElement().asString().startsWith("3: from here on this is not CSV");
    }

    @Test
    void an_empty_file_has_no_header() {
        assertThat(csv("").problems()).extracting(Problem::wrong).containsExactly("the file is empty");
    }

    @Test
    void marks_and_line_ends_are_no_faults_and_damaged_lines_are_told() throws IOException {
        byte[] damaged = "S\u00e8vres,y,asserted,A\r\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] head = ("\uFEFF" + LEAST + "\r\nx,y,asserted,A\r\n").getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("claims.csv");
        Files.write(file, head);
        Files.write(file, damaged, java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(file, "u,v,asserted,A", java.nio.file.StandardOpenOption.APPEND);

        Loaded loaded = files.read(file);

        assertThat(messages(loaded)).containsExactly("3: this line is not UTF-8; UTF-8 is allowed");
        assertThat(loaded.located()).extracting(LocatedClaim::line).containsExactly(2, 4);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
            =1+1,    '=1+1
            '=1+1,   ''=1+1
            +49,     '+49
            -5,      '-5
            @x,      '@x
            plain,   plain
            'plain,  'plain
            a=b,     a=b
            """)
    void a_cell_that_begins_as_a_formula_is_guarded(String cell, String guarded) {
        assertThat(CsvGuard.guarded(cell)).isEqualTo(guarded);
        assertThat(CsvGuard.unguarded(guarded)).isEqualTo(cell);
    }

    private Loaded csv(String... lines) {
        try {
            return files.read(Files.writeString(folder.resolve("claims.csv"), String.join("\n", lines)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> messages(Loaded loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.toString().replaceFirst("^.*?\\.csv:", ""))
                .toList();
    }

    private static Estimate exactly(String text) {
        BigDecimal figure = new BigDecimal(text.replace(",", ""));
        return new Estimate(text, figure, Bound.EXACT, figure, figure, figure, false, false, "person", null, List.of());
    }
}
