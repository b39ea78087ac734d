package org.gainsay.shell;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** Turns what was typed into the values that a command's method takes. */
final class Binding {

    private final ParsedInput typed;
    private final CommandOutput output;

    Binding(ParsedInput typed, CommandOutput output) {
        this.typed = typed;
        this.output = output;
    }

    /** @throws UsageError if a word is none that the parameter's type can be made of */
    @Nullable
    Object[] values(Method method) {
        return Arrays.stream(method.getParameters()).map(this::value).toArray();
    }

    private @Nullable Object value(Parameter parameter) {
        if (parameter.getType() == CommandOutput.class) {
            return output;
        }
        if (OptionRecord.is(parameter)) {
            Stream<@Nullable Object> components = OptionRecord.flat(parameter).map(this::value);
            return OptionRecord.make(parameter, components.toArray());
        }
        CommandParameter declared = CommandParameter.of(parameter)
                .orElseThrow(() -> new IllegalStateException(parameter + " is neither @Option nor @Argument"));
        List<Object> values =
                words(declared).map(word -> TypedWord.read(declared, word)).toList();
        if (declared.many()) {
            return values;
        }
        if (values.isEmpty()) {
            return declared.isFlag() ? false : null;
        }
        return values.get(0);
    }

    private Stream<String> words(CommandParameter declared) {
        List<String> given = declared.isOption() ? options(declared) : arguments(declared);
        Stream<String> words = given.isEmpty() && !declared.defaultValue().isEmpty()
                ? Stream.of(declared.defaultValue())
                : given.stream();
        return declared.isListOfChoices() ? words.flatMap(Binding::divided) : words;
    }

    /** No word of a closed set has a comma in it, so that commas may stand between several. */
    private static Stream<String> divided(String word) {
        return Stream.of(word.split(",", -1)).map(String::strip);
    }

    private List<String> options(CommandParameter declared) {
        return typed.options().stream()
                .filter(option -> declared.name().equals(option.longName()))
                .map(CommandOption::value)
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<String> arguments(CommandParameter declared) {
        return typed.arguments().stream()
                .filter(argument -> argument.index() == declared.index()
                        || (declared.many() && argument.index() > declared.index()))
                .map(CommandArgument::value)
                .toList();
    }
}
