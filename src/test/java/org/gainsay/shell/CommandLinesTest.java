package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.shell.CommandLines.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLinesTest {

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("load \"a b\" 'c d'", List.of("load", "a b", "c d")),
                Arguments.of("x --publisher=\"BBC News\" --by='R T'", List.of("x", "--publisher=BBC News", "--by=R T")),
                Arguments.of("x 'say \"hi\"' \"it's\"", List.of("x", "say \"hi\"", "it's")),
                Arguments.of("x \"he said \\\"no\\\"\" a\\ b", List.of("x", "he said \"no\"", "a b")),
                Arguments.of("x '' \"\" y", List.of("x", "", "", "y")),
                Arguments.of("# it's a comment", List.of()),
                Arguments.of("", List.of()),
                Arguments.of("   ", List.of()),
                Arguments.of("x # it's a comment", List.of("x")),
                Arguments.of("show d#1 '#2' \\#3", List.of("show", "d#1", "#2", "#3")),
                Arguments.of("quantity 'up to 1,200 men'", List.of("quantity", "up to 1,200 men")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_is_split_as_a_posix_shell_splits_it(String text, List<String> words) throws IOException {
        // a reader has no line where there is no text at all
        assertThat(read(text + "\n")).containsExactly(new Line(1, words, true));
    }

    @Test
    void a_line_goes_on_after_a_backslash_and_within_quotes() throws IOException {
        assertThat(read("a \\\n  b\nc 'd\ne'\nf"))
                .containsExactly(
                        new Line(1, List.of("a", "b"), true),
                        new Line(3, List.of("c", "d\ne"), true),
                        new Line(5, List.of("f"), true));
    }

    @Test
    void a_quote_that_is_never_closed_leaves_the_line_unfinished() throws IOException {
        assertThat(read("a\nb 'c\nd\n"))
                .containsExactly(new Line(1, List.of("a"), true), new Line(2, List.of(), false));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_command() throws IOException {
        assertThat(read("\ufeffhelp")).containsExactly(new Line(1, List.of("help"), true));
    }

    private static List<Line> read(String text) throws IOException {
        CommandLines lines = new CommandLines(new StringReader(text));
        List<Line> read = new ArrayList<>();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            read.add(line.get());
        }
        return read;
    }
}
