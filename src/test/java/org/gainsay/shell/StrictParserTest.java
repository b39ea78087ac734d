package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

class StrictParserTest {

    private final Catalogue catalogue = new Catalogue(Sample.beans());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            greet                       | NAME is missing; usage: greet NAME [OTHER…] [--times N] [--loud] [--mood MOOD] [--on-day DATE] [--tag TAG…] [--from FILE]
            greet Ada --laud            | unknown option '--laud'; did you mean '--loud'?
            greet Ada --fromat x        | unknown option '--fromat'; did you mean '--format'?
            greet Ada -l                | unknown option '-l'; allowed: --color, --db, --debug, --format, --from, --help, --loud, --memory, --mood, --on-day, --only-rules, --output, --quiet, --rules, --script, --tag, --times, --version
            greet Ada --loud=yes        | --loud takes no value
            greet Ada --times           | --times needs a value: --times N
            greet Ada --times --loud    | --times needs a value: --times N
            greet Ada --times 2 --times=3 | --times is given twice
            pair a b c --reason x       | 'c' is one word too many; usage: pair A B --reason WHY
            pair a --reason x           | B is missing; usage: pair A B --reason WHY
            pair a b                    | --reason is missing; usage: pair A B --reason WHY
            pair test x                 | 'x' is one word too many; usage: pair test
            files                       | FILE is missing; usage: files FILE…
            """)
    void a_line_that_does_not_fit_is_refused_with_what_would(String line, String sentence) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(UsageError.class).hasMessage(sentence);
    }

    @Test
    void options_and_arguments_may_come_in_any_order() {
        ParsedInput parsed = parse("greet --tag a Ada --tag=b=c Bob --loud --loud -- --tag -5");
        assertThat(parsed.options())
                .extracting(CommandOption::longName, CommandOption::value)
                .containsExactly(tuple("tag", "a"), tuple("tag", "b=c"), tuple("loud", "true"), tuple("loud", "true"));
        assertThat(parsed.arguments()).extracting(CommandArgument::value).containsExactly("Ada", "Bob", "--tag", "-5");
    }

    @Test
    void a_hyphen_alone_and_a_negative_number_are_values() {
        assertThat(parse("files - -5").arguments())
                .extracting(CommandArgument::value)
                .containsExactly("-", "-5");
        assertThat(parse("greet Ada --times -3").options())
                .extracting(CommandOption::value)
                .containsExactly("-3");
    }

    private ParsedInput parse(String line) {
        List<String> words = List.of(line.split(" "));
        Catalogue.Match match = catalogue.get(words);
        return StrictParser.parse(match.command(), match.rest(words));
    }
}
