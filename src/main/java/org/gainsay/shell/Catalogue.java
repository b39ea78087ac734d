package org.gainsay.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.input.Nearest;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** All commands, in the order of headings, then of names. */
@Component
final class Catalogue {

    private final List<MethodCommand> commands;

    Catalogue(ListableBeanFactory beans) {
        this.commands = Stream.of(beans.getBeanNamesForAnnotation(CommandGroup.class))
                .map(name -> Optional.<Class<?>>ofNullable(beans.getType(name)))
                .flatMap(Optional::stream)
                .flatMap(type -> commands(type, beans))
                .sorted(Comparator.comparing(MethodCommand::heading).thenComparing(MethodCommand::getName))
                .toList();
    }

    private static Stream<MethodCommand> commands(Class<?> type, ListableBeanFactory beans) {
        CommandGroup group = type.getAnnotation(CommandGroup.class);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Command.class))
                .map(method -> new MethodCommand(group.value(), method, () -> beans.getBean(type)));
    }

    List<MethodCommand> commands() {
        return commands;
    }

    /** Names and aliases, sorted. */
    List<String> names() {
        return commands.stream().flatMap(MethodCommand::names).sorted().toList();
    }

    /** The other commands whose names begin with the same word: of {@code decisions} for example {@code decisions export}. */
    List<MethodCommand> family(MethodCommand command) {
        return commands.stream()
                .filter(other -> other != command && firstWord(other).equals(firstWord(command)))
                .toList();
    }

    private static String firstWord(MethodCommand command) {
        return command.getName().split(" ", 2)[0];
    }

    /** The command that a line begins with; of {@code rules} and {@code rules test} the longer one that fits. */
    Optional<Match> find(List<String> words) {
        return commands.stream()
                .flatMap(command -> command.names().map(name -> new Match(command, List.of(name.split(" ")))))
                .filter(match -> words.size() >= match.name().size()
                        && words.subList(0, match.name().size()).equals(match.name()))
                .max(Comparator.comparingInt(match -> match.name().size()));
    }

    /** The command, or an error with the nearest one. */
    Match get(List<String> words) {
        return find(words).orElseThrow(() -> unknown(words));
    }

    private UsageError unknown(List<String> words) {
        String first = words.get(0);
        if (OptionWord.at(words, 0).isOption()) {
            return UsageError.unknown("option", first, GlobalOption.options());
        }
        return new UsageError("unknown command '" + first + "'; "
                + Nearest.to(first, names())
                        .map(name -> "did you mean '" + name + "'?")
                        .orElse("help lists them"));
    }

    /** @param name the words by which the line names the command */
    record Match(MethodCommand command, List<String> name) {

        /** What follows the name. */
        List<String> rest(List<String> words) {
            return words.subList(name.size(), words.size());
        }
    }
}
