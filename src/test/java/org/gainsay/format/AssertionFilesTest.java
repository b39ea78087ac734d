package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;
import org.gainsay.source.Assertion;
import org.gainsay.source.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from a file of assertions, and what is told of one that is wrong. */
class AssertionFilesTest {

    @Test
    void cells_may_be_quoted_columns_stand_in_any_order_and_white_space_around_cells_goes() {
        assertThat(
                        texts(
                                "value, source ,variable\n\"7, or 8\",\"Daily \"\"Echo\"\"\",\" jets \"\r\n\"two\nlines\",b,jets\n"))
                .containsExactly(
                        new Assertion("Daily \"Echo\"", "jets", "7, or 8"), new Assertion("b", "jets", "two\nlines"));
    }

    @Test
    void a_line_that_stands_twice_counts_once() {
        assertThat(texts("source,variable,value\na,x,1\nb,x,1\na,x,1\n")).hasSize(2);
        assertThat(numbers("source,variable,value\na,x,7\na,x,7.0\n")).containsExactly(new Assertion("a", "x", "7"));
    }

    @Test
    void texts_that_look_like_numbers_stay_as_they_are_written() {
        assertThat(texts("source,variable,value\na,x,1.0\nb,x,1\n"))
                .extracting(Assertion::value)
                .containsExactly("1.0", "1");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"7.50, 7.5", "1e6, 1000000", "-0.50, -0.5", ".5, 0.5", "0.0, 0", "+3, 3", "'-4, -4"})
    void numbers_have_one_spelling(String written, String taken) {
        assertThat(numbers("source,variable,value\na,x," + written + "\n"))
                .containsExactly(new Assertion("a", "x", taken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "\"1,200\"", "NaN", "Infinity", "1e400", "0x10", "1e999999999", "12 km", "--5"})
    void what_is_no_number_is_told(String written) {
        assertThat(problems("source,variable,value\na,x," + written + "\n", ValueKind.NUMBER))
                .singleElement()
                .asString()
                .startsWith("claims.csv:2: the value '")
                .endsWith("is not a number; a number such as 1200, -0.5 or 1e6 is allowed");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        String text =
                """
                source,variable,value
                a,x,1
                ,x,1
                b,x
                b,x,2,3
                c,,
                a,x,2

                d,x,1
                d,x,1
                d,x,3
                """;

        assertThat(problems(text, ValueKind.TEXT))
                .containsExactly(
                        "claims.csv:3: the source is empty; a text is allowed",
                        "claims.csv:4: this line has 2 cells; the first line names 3 columns",
                        "claims.csv:5: this line has 4 cells; the first line names 3 columns",
                        "claims.csv:6: the value is empty; a text is allowed",
                        "claims.csv:6: the variable is empty; a text is allowed",
                        "claims.csv:7: 'a' gives 'x' the value '2', but in line 2 '1'; a source gives a variable one value",
                        "claims.csv:11: 'd' gives 'x' the value '3', but in line 9 '1'; a source gives a variable one value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source,variable|claims.csv:1: column 'value' is missing; the first line is source,variable,value",
                "source,variable,vale|claims.csv:1: 'vale' is not a known column; did you mean 'value'?",
                "source,variable,value,value|claims.csv:1: column 'value' stands twice; a column stands once",
                "source,variable,value,note|claims.csv:1: 'note' is not a known column; allowed: source, variable, value",
                "source,variable,value|claims.csv:1: no line stands below the header; one assertion a line is allowed",
            })
    void a_wrong_header_is_told_before_any_line(String header, String problem) {
        assertThat(problems(header + "\n", ValueKind.TEXT)).contains(problem);
    }

    @Test
    void an_empty_file_and_one_that_is_no_csv_are_told() {
        assertThat(problems("", ValueKind.TEXT))
                .containsExactly("claims.csv: the file is empty; the first line names the columns");
        assertThat(problems("source,variable,value\na,x,\"1\n", ValueKind.TEXT))
                .singleElement()
                .asString()
                .startsWith("claims.csv:2: from here on this is not CSV");
    }

    private static List<Assertion> texts(String text) {
        return read(text, ValueKind.TEXT);
    }

    private static List<Assertion> numbers(String text) {
        return read(text, ValueKind.NUMBER);
    }

    private static List<String> problems(String text, ValueKind kind) {
        return catchThrowableOfType(InvalidInput.class, () -> read(text, kind)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<Assertion> read(String text, ValueKind kind) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try {
            return AssertionFiles.read("claims.csv", in, kind);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
