package org.gainsay.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandCompleter;
import org.springframework.stereotype.Component;

/**
 * What TAB offers at a place in a line: commands, options, or values. Spring Shell's own completer knows no arguments,
 * and not what completes a single option.
 */
@Component
final class LineCompletion extends CommandCompleter {

    private final Catalogue catalogue;
    private final ValueCompletion values;

    LineCompletion(CommandRegistry registry, Catalogue catalogue, ValueCompletion values) {
        super(registry);
        this.catalogue = catalogue;
        this.values = values;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        Optional<GlobalOption> global = last(before).flatMap(GlobalOption::find).filter(option -> !option.isFlag());
        List<String> words = withoutGlobalOptions(global.isPresent() ? before.subList(0, before.size() - 1) : before);
        Optional<Catalogue.Match> match = catalogue.find(words);
        if (global.isPresent()) {
            List<OutputFormat> formats =
                    match.map(found -> found.command().formats()).orElse(List.of(OutputFormat.values()));
            values.complete(global.get(), formats, reader, line, candidates);
            return;
        }
        candidates.addAll(names(words));
        if (match.isPresent()) {
            complete(match.get().command(), match.get().rest(words), reader, line, candidates);
        } else if (line.word().startsWith("-")) {
            candidates.addAll(globalOptions());
        }
    }

    private void complete(
            MethodCommand command, List<String> given, LineReader reader, ParsedLine line, List<Candidate> candidates) {
        Optional<CommandParameter> asked = last(given).flatMap(command::option).filter(option -> !option.isFlag());
        if (asked.isPresent()) {
            values.complete(asked.get(), reader, line, candidates);
        } else if (line.word().startsWith("-")) {
            OptionWord word = OptionWord.at(List.of(line.word()), 0);
            candidates.addAll(options(command, given));
            candidates.addAll(globalOptions());
            command.option(word.name()).ifPresent(option -> candidates.addAll(values.attached(option, line)));
        } else {
            argument(command, given).ifPresent(argument -> values.complete(argument, reader, line, candidates));
        }
    }

    /** The words that may follow in a command's name: {@code test} after {@code rules}. */
    private List<Candidate> names(List<String> words) {
        return catalogue.commands().stream()
                .flatMap(command -> command.names()
                        .map(name -> List.of(name.split(" ")))
                        .filter(name -> name.size() == words.size() + 1)
                        .filter(name -> name.subList(0, words.size()).equals(words))
                        .map(name -> ValueCompletion.candidate(name.get(words.size()), command.getDescription())))
                .toList();
    }

    private static List<Candidate> options(MethodCommand command, List<String> given) {
        return command.options().stream()
                .filter(option -> option.many() || !given.contains(option.typed()))
                .map(option -> ValueCompletion.candidate(option.typed(), option.description()))
                .toList();
    }

    private static List<Candidate> globalOptions() {
        return Stream.of(GlobalOption.values())
                .map(option -> ValueCompletion.candidate(option.option(), option.description()))
                .toList();
    }

    /** The argument whose turn it is after the words that are given. */
    private static Optional<CommandParameter> argument(MethodCommand command, List<String> given) {
        int place = 0;
        for (int position = 0; position < given.size(); position++) {
            Optional<CommandParameter> option = command.option(given.get(position));
            if (option.isEmpty() && !OptionWord.at(given, position).isOption()) {
                place++;
            } else if (option.isPresent() && !option.get().isFlag()) {
                position++;
            }
        }
        int turn = place;
        return command.arguments().stream()
                .filter(argument -> argument.index() == turn || (argument.many() && argument.index() < turn))
                .findFirst();
    }

    private static List<String> withoutGlobalOptions(List<String> words) {
        try {
            return GlobalWords.divide(words).rest();
        } catch (UsageError unfinished) {
            // while a line is being typed, it may well be wrong
            return words;
        }
    }

    private static Optional<String> last(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
    }
}
