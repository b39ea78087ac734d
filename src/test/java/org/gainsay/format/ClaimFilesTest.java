package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Bound;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimFilesTest {

    private static final String LEAST =
            "'subject': 'Wagner people', 'predicate': 'present', 'polarity': 'asserted', 'attribution': [{'source': 'Reuters'}]";

    private final Path folder;

    /** Reads "up to 1,200" and nothing else. */
    private final ClaimFiles files =
            new ClaimFiles(text -> Optional.of(upTo1200()).filter(e -> e.text().equals(text)));

    ClaimFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void ten_different_faults_are_ten_messages_with_their_lines() throws IOException {
        Path file = Files.copy(
                Path.of("src/test/resources/org/gainsay/format/ten-faults.jsonl"), folder.resolve("ten.jsonl"));

        Loaded loaded = files.read(file);

        assertThat(messages(loaded))
                .containsExactly(
                        "2: 'polarity' is 'assertd'; did you mean 'asserted'?",
                        "3: 'atribution' is not a known field; did you mean 'attribution'?",
                        "4: 'subject' is missing; a text is allowed",
                        "5: 'attribution' is empty; at least one item is needed",
                        "6:117: this is not JSON: Unexpected end-of-input within/between Object entries; one JSON object a line is allowed",
                        "8: 'asOf.from' is '2020-5'; a date such as 2020, 2020-05 or 2020-05-07 is allowed",
                        "9: 'estimate': low 3800 is above high 3500",
                        "10: 'subject' stands twice; a field stands once",
                        "11: 'attribution[0].role' is 'sad'; did you mean 'said'?",
                        "12: 'provenance.start' is '120'; a whole number from 0 is allowed");
        assertThat(loaded.located()).extracting(LocatedClaim::line).containsExactly(1);
        assertThatThrownBy(loaded::orThrow)
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("ten.jsonl:2: 'polarity' is 'assertd'; did you mean 'asserted'?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            'polarity': 5                                | 'polarity' is 5; allowed: asserted, denied, withheld
            'polarity': null                             | 'polarity' is null; allowed: asserted, denied, withheld
            'subject': ' '                               | 'subject' is empty; a text is allowed
            'subject': null                              | 'subject' is null; a text is allowed
            'stance': 'does not acknowledge'             | 'stance' is 'does not acknowledge'; did you mean 'does-not-acknowledge'?
            'hedges': 'likely'                           | 'hedges' is 'likely'; a list of texts is allowed
            'hedges': ['']                               | 'hedges[0]' is empty; a text is allowed
            'confidential': 'yes'                        | 'confidential' is 'yes'; true or false is allowed
            'attribution': {'source': 'Reuters'}         | 'attribution' is an object; a list is allowed
            'attribution': [{'source': 'x', 'nam': true}] | 'attribution[0].nam' is not a known field; did you mean 'named'?
            'provenance': {'document': 'd', 'start': 1}  | 'provenance.end' is missing; a whole number from 0 is allowed
            'provenance': {'document': 'd', 'start': 9, 'end': 3} | 'provenance': start must lie before end
            'provenance': {'quote': 'q'}                 | 'provenance.document' is missing; a text is allowed
            'read': {'by': 'machine', 'confidence': 1.5} | 'read.confidence' is 1.5; at most 1 is allowed
            'asOf': {'from': '2020-02-30'}               | 'asOf': '2020-02-30' is not a date; a date such as 2020, 2020-05 or 2020-05-07 is allowed
            'asOf': {'from': '2020-06', 'to': '2020-05'} | 'asOf': from 2020-06-01 is after to 2020-05-31
            'asOf': {'basis': 'stated'}                  | 'asOf': an unknown time has no days, and a known one has at least one end
            'saidOn': 'Friday'                           | 'saidOn' is 'Friday'; a date such as 2020, 2020-05 or 2020-05-07, or FROM/TO is allowed
            'estimate': 1200                             | 'estimate' is 1200; an object is allowed
            'estimate': {'text': 'several'}              | 'estimate': no figure is read in 'several'; leave it out, or give bound, low, best and high
            'estimate': {'text': '12', 'best': 12}       | 'estimate.bound' is missing; allowed: exact, about, upper, lower, range, vague
            'estimate': {'text': '12', 'bound': null, 'best': 12} | 'estimate': 'bound' is missing beside the figures
            'estimate': {'text': '8', 'bound': 'exact', 'best': 8, 'parts': [{'text': '8', 'bound': 'exact', 'best': 8, 'parts': [{'text': '8'}]}]} | 'estimate.parts[0].parts' has items; at most 0 are allowed
            'estimate': {'text': 'x', 'bound': 'exact', 'best': 1e1000000} | a number is out of range; numbers below 10^18 with at most 40 decimals are allowed
            'estimate': {'text': 'x', 'bound': 'exact', 'best': 1e-1000000} | a number is out of range; numbers below 10^18 with at most 40 decimals are allowed
            """)
    void a_wrong_field_is_told_in_people_s_words(String field, String message) {
        String name = field.substring(0, field.indexOf(':'));
        String others = LEAST.replaceAll(name + ": (\\[.*?]|'.*?')(, |$)", "").replaceAll(", $", "");

        assertThat(messages(jsonl("{" + others + ", " + field + "}"))).containsExactly("1: " + message);
    }

    @Test
    void all_faults_of_one_line_are_told() {
        Loaded loaded = jsonl("{'subject': 'x', 'predicate': 'y', 'polarity': 'n', 'attribution': [{'sorce': 'z'}],"
                + " 'estimate': {'text': '9', 'bound': 'range', 'low': 9, 'high': 1}, 'saidOn': '2020-13'}");

        assertThat(messages(loaded))
                .containsExactly(
                        "1: 'attribution[0].sorce' is not a known field; did you mean 'source'?",
                        "1: 'estimate': low 9 is above high 1",
                        "1: 'polarity' is 'n'; allowed: asserted, denied, withheld",
                        "1: 'saidOn': '2020-13' is not a date; a date such as 2020, 2020-05 or 2020-05-07 is allowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            [1]               | 1: this line is a list; one JSON object a line is allowed
            'text'            | 1: this line is 'text'; one JSON object a line is allowed
            {'a': 1} {'b': 2} | 1:10: more stands behind the object; one JSON object a line is allowed
            {'a': 1,}         | 1:9: this is not JSON: Unexpected character ('}' (code 125)): was expecting double-quote to start property name; one JSON object a line is allowed
            {'a': NaN}        | 1:10: this is not JSON: Non-standard token 'NaN': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow; one JSON object a line is allowed
            {                 | 1: this file is JSON set over several lines; one JSON object a line is allowed
            """)
    void a_line_holds_one_object(String line, String message) {
        assertThat(messages(jsonl(line))).containsExactly(message);
    }

    @Test
    void what_is_absent_takes_its_default() {
        Claim claim = only(jsonl("{" + LEAST + "}"));

        assertThat(claim.stance()).isEqualTo(Stance.STATES);
        assertThat(claim.modality()).isEqualTo(Modality.CERTAIN);
        assertThat(claim.basis()).isEqualTo(Basis.UNSTATED);
        assertThat(claim.asOf()).isEqualTo(AsOf.UNKNOWN);
        assertThat(claim.saidOn()).isNull();
        assertThat(claim.attribution()).containsExactly(Hop.of("Reuters"));
        assertThat(claim.provenance()).isNull();
        assertThat(claim.reading()).isNull();
        assertThat(claim.confidential()).isFalse();
        assertThat(claim.id()).matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @CsvSource({"asserted, STATES", "denied, DENIES", "withheld, DECLINES"})
    void the_usual_stance_is_that_of_the_polarity(String polarity, Stance stance) {
        assertThat(only(jsonl("{" + LEAST.replace("asserted", polarity) + "}")).stance())
                .isEqualTo(stance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            {'from': '2020', 'to': '2020'}          | 2020-01-01/2020-12-31 | STATED
            {'from': '2020-02', 'to': '2020-02'}    | 2020-02-01/2020-02-29 | STATED
            {'from': '2020-05-07', 'to': '2020-06'} | 2020-05-07/2020-06-30 | STATED
            {'from': '2020-05-07'}                  | 2020-05-07/..         | STATED
            {'to': '2020-05', 'basis': 'inferred'}  | ../2020-05-31         | INFERRED
            """)
    void partial_dates_widen_to_all_of_their_days(String asOf, String days, TimeBasis basis) {
        AsOf read = only(jsonl("{" + LEAST + ", 'asOf': " + asOf + "}")).asOf();

        assertThat(read.period()).hasToString(days);
        assertThat(read.basis()).isEqualTo(basis);
    }

    @Test
    void the_day_on_which_it_was_said_may_be_a_month_or_a_window() {
        assertThat(only(jsonl("{" + LEAST + ", 'saidOn': '2020-05'}")).saidOn())
                .isEqualTo(new DateRange(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31)));
        assertThat(only(jsonl("{" + LEAST + ", 'saidOn': '2020-05-28/2020-06-01'}"))
                        .saidOn())
                .isEqualTo(new DateRange(LocalDate.of(2020, 5, 28), LocalDate.of(2020, 6, 1)));
    }

    @Test
    void null_is_the_same_as_absent() {
        Claim claim = only(jsonl("{" + LEAST
                + ", 'id': null, 'object': null, 'place': null, 'estimate': null, 'stance': null, 'modality': null,"
                + " 'basis': null, 'asOf': null, 'saidOn': null, 'provenance': null, 'read': null}"));

        assertThat(claim).isEqualTo(only(jsonl("{" + LEAST + "}")));
    }

    @Test
    void an_estimate_given_as_text_alone_is_read_in_it() {
        Estimate estimate = only(jsonl("{" + LEAST + ", 'estimate': {'text': 'up to 1,200', 'of': 'fighters'}}"))
                .estimate();

        assertThat(estimate)
                .isEqualTo(new Estimate(
                        "up to 1,200",
                        BigDecimal.valueOf(1200),
                        Bound.UPPER,
                        null,
                        null,
                        BigDecimal.valueOf(1200),
                        false,
                        false,
                        "person",
                        "fighters",
                        List.of()));
    }

    @Test
    void figures_keep_every_digit() {
        Estimate estimate = only(jsonl("{" + LEAST
                        + ", 'estimate': {'text': 'a third', 'bound': 'exact', 'best': 0.333333333333333333333333}}"))
                .estimate();

        assertThat(estimate).extracting(Estimate::best).isEqualTo(new BigDecimal("0.333333333333333333333333"));
    }

    @Test
    void marks_line_ends_and_empty_lines_are_no_faults() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                "\uFEFF" + json("{" + LEAST + "}") + "\r\n\r\n \n"
                        + json("{" + LEAST + ", 'place': 'Libya', 'id': 'x'}"));

        Loaded loaded = files.read(file);

        assertThat(messages(loaded)).isEmpty();
        assertThat(loaded.located()).extracting(LocatedClaim::line).containsExactly(1, 4);
    }

    @Test
    void a_line_that_is_not_utf_8_is_told_and_the_others_are_read() throws IOException {
        String claim = json("{" + LEAST + ", 'place': 'S\u00e8vres'}");
        Path file = Files.write(
                folder.resolve("a.jsonl"),
                (json("{" + LEAST + "}") + "\n" + claim + "\n" + json("{}")).getBytes(StandardCharsets.ISO_8859_1));

        Loaded loaded = files.read(file);

        assertThat(messages(loaded)).hasSize(5).first().isEqualTo("2: this line is not UTF-8; UTF-8 is allowed");
        assertThat(loaded.located()).extracting(LocatedClaim::line).containsExactly(1);
    }

    @Test
    void one_id_stands_for_one_claim() {
        Loaded loaded = jsonl(
                "{'id': 'c1', " + LEAST + "}",
                "{'id': 'c1', " + LEAST + "}",
                "{'id': 'c1', " + LEAST + ", 'place': 'Libya'}");

        assertThat(loaded.located()).extracting(LocatedClaim::line).containsExactly(1);
        assertThat(messages(loaded))
                .containsExactly("3: id 'c1' stands in line 1 too, with another content; an id stands for one claim");
    }

    @Test
    void two_claims_that_come_to_one_derived_id_must_be_given_theirs() {
        Loaded loaded = jsonl("{" + LEAST + "}", "{" + LEAST.replace("Wagner people", "Syrian fighters") + "}");

        assertThat(messages(loaded))
                .singleElement()
                .asString()
                .matches("2: the id derived from this claim, [0-9a-f]{16}, is that of the other claim in line 1 too "
                        + "\\(same document, quote, predicate, polarity, estimate and chain\\); "
                        + "give each of the two an id");
    }

    @Test
    void a_statement_found_at_two_places_of_a_document_is_one_claim() {
        String provenance = ", 'provenance': {'document': 'd1.txt', 'quote': 'q r', 'start': %d, 'end': %d}}";

        Loaded loaded = jsonl("{" + LEAST + provenance.formatted(0, 3), "{" + LEAST + provenance.formatted(40, 43));

        assertThat(messages(loaded)).isEmpty();
        assertThat(loaded.located()).extracting(LocatedClaim::line).containsExactly(1);
    }

    @Test
    void a_file_that_cannot_be_read_is_a_problem() throws IOException {
        assertThat(files.read(Files.writeString(folder.resolve("a.txt"), "A text."))
                        .problems())
                .singleElement()
                .hasToString(folder.resolve("a.txt")
                        + ": this is not a claim file; a claim file ends in .jsonl, .ndjson, .json or .csv");
        assertThat(files.read(folder.resolve("a.jsonl")).problems())
                .singleElement()
                .hasToString(folder.resolve("a.jsonl") + ": there is no such file or folder");
    }

    @Test
    void a_longerline_is_read_and_one_beyond_measure_is_told() {
        String longer = "{" + LEAST + ", 'object': '" + "x".repeat(200_000) + "'}";
        String tooLong = "{" + LEAST + ", 'object': '" + "x".repeat(17 << 20) + "'}";

        Loaded loaded = jsonl(longer, tooLong, "{'id': 'c3', " + LEAST + "}");

        assertThat(messages(loaded)).containsExactly("2: this line is too long; at most 16 MiB are allowed");
        assertThat(loaded.located()).extracting(LocatedClaim::line).containsExactly(1, 3);
    }

    @Test
    void an_empty_file_holds_no_claims() {
        assertThat(jsonl("")).isEqualTo(new Loaded(List.of(), List.of()));
    }

    private Claim only(Loaded loaded) {
        assertThat(messages(loaded)).isEmpty();
        assertThat(loaded.claims()).hasSize(1);
        return loaded.claims().get(0);
    }

    private Loaded jsonl(String... lines) {
        try {
            return files.read(Files.writeString(folder.resolve("claims.jsonl"), json(String.join("\n", lines))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> messages(Loaded loaded) {
        return loaded.problems().stream()
                .map(Problem::toString)
                .map(message -> message.replaceFirst("^.*?\\.(jsonl|csv):", ""))
                .toList();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static Estimate upTo1200() {
        BigDecimal figure = BigDecimal.valueOf(1200);
        return new Estimate(
                "up to 1,200", figure, Bound.UPPER, null, null, figure, false, false, "person", null, List.of());
    }
}
