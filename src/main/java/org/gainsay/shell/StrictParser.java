package org.gainsay.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** Reads what follows the name of a command against what the command declares; nothing unknown passes. */
final class StrictParser {

    private final MethodCommand command;
    private final List<CommandOption> options = new ArrayList<>();
    private final List<CommandArgument> arguments = new ArrayList<>();

    private StrictParser(MethodCommand command) {
        this.command = command;
    }

    /** @throws UsageError if a word is unknown, too much or missing */
    static ParsedInput parse(MethodCommand command, List<String> words) {
        StrictParser parser = new StrictParser(command);
        parser.read(words);
        parser.refuseSurplus();
        parser.missMissing();
        ParsedInput.Builder parsed = ParsedInput.builder().commandName(command.getName());
        parser.options.forEach(parsed::addOption);
        parser.arguments.forEach(parsed::addArgument);
        return parsed.build();
    }

    private void read(List<String> words) {
        int position = 0;
        while (position < words.size()) {
            OptionWord word = OptionWord.at(words, position);
            if (word.endsOptions()) {
                words.subList(position + 1, words.size()).forEach(this::addArgument);
                return;
            }
            if (word.isOption()) {
                CommandParameter option = option(word.name());
                addOption(option, option.isFlag() ? word.noValue() : word.value(option.label()));
                position += option.isFlag() ? 1 : word.length();
                for (int further = 1; further < option.words(); further++) {
                    addOption(option, new OptionWord(word.name(), null, next(words, position)).value(option.label()));
                    position++;
                }
            } else {
                addArgument(words.get(position));
                position++;
            }
        }
    }

    private static @Nullable String next(List<String> words, int position) {
        return position < words.size() ? words.get(position) : null;
    }

    private CommandParameter option(String typed) {
        return command.option(typed).orElseThrow(() -> UsageError.unknown("option", typed, allowedOptions()));
    }

    private List<String> allowedOptions() {
        return Stream.concat(command.options().stream().map(CommandParameter::typed), GlobalOption.options().stream())
                .sorted()
                .toList();
    }

    private void addOption(CommandParameter option, String value) {
        boolean given = options.stream().anyMatch(earlier -> option.name().equals(earlier.longName()));
        if (given && !option.many() && !option.isFlag()) {
            throw new UsageError(option.typed() + " is given twice");
        }
        options.add(CommandOption.with().longName(option.name()).value(value).build());
    }

    private void addArgument(String value) {
        arguments.add(new CommandArgument(arguments.size(), value));
    }

    private void refuseSurplus() {
        List<CommandParameter> declared = command.arguments();
        boolean open = declared.stream().anyMatch(CommandParameter::many);
        if (!open && arguments.size() > declared.size()) {
            throw new UsageError("'%s' is one word too many; usage: %s"
                    .formatted(arguments.get(declared.size()).value(), HelpText.synopsis(command)));
        }
    }

    private void missMissing() {
        for (CommandParameter declared : command.arguments()) {
            if (declared.atLeast() > 0 && arguments.size() < declared.index() + declared.atLeast()) {
                throw missing(declared);
            }
        }
        for (CommandParameter declared : command.options()) {
            long given = options.stream()
                    .filter(option -> declared.name().equals(option.longName()))
                    .count();
            if (given < declared.atLeast()) {
                throw missing(declared);
            }
        }
    }

    private UsageError missing(CommandParameter parameter) {
        return new UsageError(parameter.typed() + " is missing; usage: " + HelpText.synopsis(command));
    }
}
