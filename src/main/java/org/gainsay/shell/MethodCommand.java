package org.gainsay.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.util.ReflectionUtils;

/**
 * A command that is an annotated method. Spring Shell's own adapter accepts unknown options, loses the exit code and
 * cannot tell what completes an argument.
 */
final class MethodCommand implements Command {

    private final org.springframework.shell.core.command.annotation.Command declaration;
    private final CommandGroup.Heading heading;
    private final Method method;
    private final Supplier<?> group;
    private final List<CommandParameter> parameters;

    /** @param group gives the object that has the method, when it is first needed */
    MethodCommand(CommandGroup.Heading heading, Method method, Supplier<?> group) {
        this.declaration = Objects.requireNonNull(AnnotatedElementUtils.getMergedAnnotation(
                method, org.springframework.shell.core.command.annotation.Command.class));
        this.heading = heading;
        this.method = method;
        ReflectionUtils.makeAccessible(method);
        this.group = group;
        this.parameters = Arrays.stream(method.getParameters())
                .flatMap(OptionRecord::flat)
                .map(CommandParameter::of)
                .flatMap(Optional::stream)
                .toList();
        if (method.getReturnType() != int.class) {
            throw new IllegalStateException(method + " is a command, so it must return its exit code");
        }
    }

    @Override
    public String getName() {
        return String.join(" ", declaration.name());
    }

    @Override
    public List<String> getAliases() {
        return List.of(declaration.alias());
    }

    @Override
    public String getDescription() {
        return declaration.description();
    }

    /** Examples, one a line. */
    @Override
    public String getHelp() {
        return declaration.help();
    }

    @Override
    public String getGroup() {
        return heading.title();
    }

    CommandGroup.Heading heading() {
        return heading;
    }

    /** Its options, in the order of their declaration. */
    List<CommandParameter> options() {
        return parameters.stream().filter(CommandParameter::isOption).toList();
    }

    /** The option that is typed so. */
    Optional<CommandParameter> option(String typed) {
        return options().stream().filter(option -> option.typed().equals(typed)).findFirst();
    }

    /** Its arguments, in the order in which they are given. */
    List<CommandParameter> arguments() {
        return parameters.stream()
                .filter(parameter -> !parameter.isOption())
                .sorted(Comparator.comparingInt(CommandParameter::index))
                .toList();
    }

    /** The formats that it can write, its own first. */
    List<OutputFormat> formats() {
        Formats formats = method.getAnnotation(Formats.class);
        return formats == null ? List.of(OutputFormat.TABLE) : List.of(formats.value());
    }

    @Override
    public List<CommandOption> getOptions() {
        return options().stream()
                .map(option -> CommandOption.with()
                        .longName(option.name())
                        .description(option.description())
                        .required(option.atLeast() > 0)
                        .type(option.type())
                        .build())
                .toList();
    }

    @Override
    public ExitStatus execute(CommandContext context) throws Exception {
        Object[] values = new Binding(context.parsedInput(), CommandOutput.of(context.outputWriter())).values(method);
        try {
            int code = (int) method.invoke(group.get(), values);
            return new ExitStatus(code, "");
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw thrown.getCause() instanceof Exception exception ? exception : thrown;
        }
    }

    /** Its name and its aliases. */
    Stream<String> names() {
        return Stream.concat(Stream.of(getName()), getAliases().stream());
    }
}
