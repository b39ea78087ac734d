package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.shell.core.command.CommandRegistry;

class LineCompletionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
            gr|greet
            --memory gr|greet
            pair t|test
            greet |Ada,Wagner people
            greet Ada B|
            greet Ada --mood |calm,wide-awake
            greet Ada --mood=w|--mood=wide-awake
            greet --l|--loud
            greet --loud --t|--tag,--times
            greet Ada --times 2 --t|--tag
            greet Ada --tag a --tag |
            greet --for|--format
            greet --format |json,table
            --format |csv,github,html,json,jsonl,jsonld,junit,markdown,sarif,table
            greet --color a|always,auto
            --mem|--memory
            unheard |
            unheard --mem|--memory
            --quiet=maybe gr|
            """)
    void tab_offers_what_may_stand_there(String line, String offered) throws IOException {
        assertThat(String.join(",", offers(line))).isEqualTo(offered == null ? "" : offered);
    }

    @Test
    void a_path_completes_files(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("claims.jsonl"));
        assertThat(offers("files " + folder + "/cl")).containsExactly(folder + "/claims.jsonl");
        assertThat(offers("--rules " + folder + "/cl")).containsExactly(folder + "/claims.jsonl");
    }

    /** What begins with the word under the cursor; JLine itself leaves the others out. */
    private static List<String> offers(String line) throws IOException {
        DefaultListableBeanFactory beans = Sample.beans();
        LineCompletion completion =
                new LineCompletion(new CommandRegistry(), new Catalogue(beans), new ValueCompletion(beans));
        var parsed = new LineParser().parse(line, line.length(), Parser.ParseContext.COMPLETE);
        List<Candidate> candidates = new ArrayList<>();
        try (Terminal terminal = new DumbTerminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream())) {
            LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
            completion.complete(reader, parsed, candidates);
        }
        return candidates.stream()
                .map(Candidate::value)
                .filter(value -> value.startsWith(parsed.word()))
                .distinct()
                .sorted()
                .toList();
    }
}
