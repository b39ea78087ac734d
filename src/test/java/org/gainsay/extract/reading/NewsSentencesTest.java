package org.gainsay.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of sentences as agencies write them, each with all claims that are to be read in it, and no other. */
class NewsSentencesTest {

    private static final Pattern BLANK_LINE = Pattern.compile("\n\n");
    private static final String CLAIM = "=> ";
    private static final String NONE = "=> nothing";

    /** Some text, one paragraph a line, and the claims in it. */
    record Case(String text, List<String> claims) {

        @Override
        public String toString() {
            return text;
        }
    }

    @ParameterizedTest
    @MethodSource
    void whoever_speaks_is_found(Case sentence) {
        check(sentence);
    }

    @ParameterizedTest
    @MethodSource
    void what_is_counted_is_found(Case sentence) {
        check(sentence);
    }

    @ParameterizedTest
    @MethodSource
    void what_is_denied_or_withheld_is_found(Case sentence) {
        check(sentence);
    }

    private static void check(Case sentence) {
        assertThat(ReadSentences.claims(sentence.text()))
                .extracting(ReadSentences::shown)
                .containsExactlyInAnyOrderElementsOf(sentence.claims());
    }

    static Stream<Case> whoever_speaks_is_found() {
        return cases("speech.txt");
    }

    static Stream<Case> what_is_counted_is_found() {
        return cases("figures.txt");
    }

    static Stream<Case> what_is_denied_or_withheld_is_found() {
        return cases("denials.txt");
    }

    private static Stream<Case> cases(String table) {
        return BLANK_LINE
                .splitAsStream(read(table))
                .map(String::strip)
                .filter(block -> !block.startsWith("#"))
                .map(block -> new Case(
                        String.join(
                                "\n",
                                block.lines()
                                        .filter(line -> !line.startsWith(CLAIM))
                                        .toList()),
                        block.lines()
                                .filter(line -> line.startsWith(CLAIM) && !line.equals(NONE))
                                .map(line -> line.substring(CLAIM.length()))
                                .toList()));
    }

    private static String read(String table) {
        try (InputStream in = NewsSentencesTest.class.getResourceAsStream(table)) {
            return new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
