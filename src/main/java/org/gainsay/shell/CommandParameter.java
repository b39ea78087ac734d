package org.gainsay.shell;

import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.shell.core.command.completion.CompletionProvider;

/**
 * An option or an argument of a command, as its method declares it.
 *
 * @param name without hyphens before it
 * @param index the place of an argument, from 0; -1 for an option, which is given by name
 * @param label what stands for a value in the help
 * @param type of one value; boolean is a flag
 * @param atLeast how many values it needs
 * @param many whether it takes more than one
 * @param words how many words stand behind an option each time that it is given
 * @param defaultValue empty where there is none
 */
record CommandParameter(
        String name,
        int index,
        String label,
        String description,
        Class<?> type,
        int atLeast,
        boolean many,
        int words,
        String defaultValue,
        Class<? extends CompletionProvider> completion) {

    /** Nothing, where a parameter of the method is not for the user to give. */
    static Optional<CommandParameter> of(Parameter parameter) {
        Option option = parameter.getAnnotation(Option.class);
        if (option != null) {
            String name = option.longName().isEmpty() ? hyphenated(parameter.getName()) : option.longName();
            return Optional.of(of(parameter, name, -1, option.description(), option.defaultValue()));
        }
        Argument argument = parameter.getAnnotation(Argument.class);
        return Optional.ofNullable(argument)
                .map(given -> of(
                        parameter,
                        hyphenated(parameter.getName()),
                        given.index(),
                        given.description(),
                        given.defaultValue()));
    }

    private static CommandParameter of(
            Parameter parameter, String name, int index, String description, String defaultValue) {
        Accepts accepts = parameter.getAnnotation(Accepts.class);
        boolean many = List.class.isAssignableFrom(parameter.getType());
        Class<?> type = many
                ? ResolvableType.forType(parameter.getParameterizedType())
                        .getGeneric(0)
                        .resolve(String.class)
                : parameter.getType();
        boolean mayBeAbsent = many
                || type == boolean.class
                || !defaultValue.isEmpty()
                || parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new CommandParameter(
                name,
                index,
                accepts == null ? label(name, type) : accepts.value(),
                description,
                type,
                accepts != null && many ? accepts.atLeast() : mayBeAbsent ? 0 : 1,
                many,
                accepts == null ? 1 : accepts.words(),
                defaultValue,
                accepts == null ? Accepts.NoCompletion.class : accepts.completion());
    }

    private static String label(String name, Class<?> type) {
        return type == Path.class ? "FILE" : name.toUpperCase(Locale.ROOT);
    }

    private static String hyphenated(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    boolean isOption() {
        return index < 0;
    }

    boolean isFlag() {
        return type == boolean.class;
    }

    /** Whether it takes any number of words of a closed set. */
    boolean isListOfChoices() {
        return many && type.isEnum();
    }

    /** As it is typed: {@code --fail-on} or, in an error about an argument, its label. */
    String typed() {
        return isOption() ? "--" + name : label;
    }

    /** The words that alone are accepted; empty where any are. */
    List<String> choices() {
        return Stream.ofNullable(type.getEnumConstants())
                .flatMap(Stream::of)
                .map(constant -> Word.of((Enum<?>) constant))
                .toList();
    }
}
