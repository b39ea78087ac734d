package org.gainsay.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Word;
import org.gainsay.report.CleansedWriter;
import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.stereotype.Component;

/** What TAB offers for a value: the words of a closed set, values from live data, files. */
@Component
final class ValueCompletion {

    private final BeanFactory beans;

    ValueCompletion(BeanFactory beans) {
        this.beans = beans;
    }

    void complete(CommandParameter parameter, LineReader reader, ParsedLine line, List<Candidate> candidates) {
        known(parameter, line).forEach(candidates::add);
        if (parameter.type() == Path.class) {
            new FileNameCompleter().complete(reader, line, candidates);
        }
    }

    /** @param formats those of the command, as far as it is known */
    void complete(
            GlobalOption option,
            List<OutputFormat> formats,
            LineReader reader,
            ParsedLine line,
            List<Candidate> candidates) {
        switch (option) {
            case FORMAT -> words(formats).forEach(candidates::add);
            case COLOR -> words(List.of(ColorChoice.values())).forEach(candidates::add);
            default -> new FileNameCompleter().complete(reader, line, candidates);
        }
    }

    /** The values of {@code --option=}; files are not looked for there. */
    List<Candidate> attached(CommandParameter parameter, ParsedLine line) {
        return known(parameter, line)
                .map(value -> candidate(parameter.typed() + "=" + value.value(), value.descr()))
                .toList();
    }

    private Stream<Candidate> known(CommandParameter parameter, ParsedLine line) {
        Stream<Candidate> words = parameter.choices().stream().map(word -> candidate(word, null));
        if (parameter.completion() == Accepts.NoCompletion.class) {
            return words;
        }
        CompletionContext place = new CompletionContext(line.words(), line.wordIndex(), line.wordCursor(), null, null);
        Stream<Candidate> live = beans.getBean(parameter.completion()).apply(place).stream()
                // what a terminal would obey cannot be offered, and under another spelling it would not be found
                .filter(proposal -> CleansedWriter.isClean(proposal.value()))
                .map(proposal -> candidate(proposal.value(), proposal.description()));
        return Stream.concat(words, live);
    }

    private static Stream<Candidate> words(List<? extends Enum<?>> constants) {
        return constants.stream().map(constant -> candidate(Word.of(constant), null));
    }

    static Candidate candidate(String value, @Nullable String description) {
        String shown = description == null ? null : CleansedWriter.cleansed(description);
        return new Candidate(value, value, null, shown, null, null, true);
    }
}
