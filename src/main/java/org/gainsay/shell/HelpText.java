package org.gainsay.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.report.ScreenText;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** What the help says, from what the commands declare. */
final class HelpText {

    private static final String PROGRAM = "gainsay";
    private static final String INDENT = "  ";
    private static final int NARROWEST = 20;

    private final CommandOutput output;

    HelpText(CommandOutput output) {
        this.output = output;
    }

    /** How a command is written: {@code load FILE… [--replace]}; brackets hold what may be left out. */
    static String synopsis(MethodCommand command) {
        Stream<String> parameters = Stream.concat(command.arguments().stream(), command.options().stream())
                .map(parameter -> parameter.atLeast() > 0 ? form(parameter) : "[" + form(parameter) + "]");
        return Stream.concat(Stream.of(command.getName()), parameters).collect(Collectors.joining(" "));
    }

    private static String form(CommandParameter parameter) {
        String value = parameter.many() && parameter.words() == 1 ? parameter.label() + "…" : parameter.label();
        if (!parameter.isOption()) {
            return value;
        }
        return parameter.isFlag() ? parameter.typed() : parameter.typed() + " " + value;
    }

    /** All commands under their headings, one line each. */
    void overview(Catalogue catalogue) {
        line("Gainsay tells a newsroom where its sources disagree. It never says who is right.");
        for (CommandGroup.Heading heading : CommandGroup.Heading.values()) {
            List<Row> rows = catalogue.commands().stream()
                    .filter(command -> command.heading() == heading)
                    .map(HelpText::row)
                    .toList();
            section(heading.title(), rows);
        }
        section("Options of every command", globalOptions());
        output.println();
        line("help COMMAND or COMMAND --help explains a command.");
        line("Exit codes: 0 nothing to report, 1 findings at or above --fail-on, 2 something went wrong.");
    }

    /**
     * One command, with its arguments, options and examples.
     *
     * @param family commands whose names begin with the same word
     */
    void explain(MethodCommand command, List<MethodCommand> family) {
        line(command.getName() + ": " + command.getDescription());
        output.println();
        line("usage: " + PROGRAM + " " + synopsis(command));
        section("Arguments", rows(command.arguments()));
        section("Options", rows(command.options()));
        if (command.formats().size() > 1) {
            section(
                    "Formats",
                    List.of(new Row(
                            GlobalOption.FORMAT.option(),
                            command.formats().stream().map(OutputFormat::word).collect(Collectors.joining(", ")))));
        }
        if (!command.getHelp().isBlank()) {
            heading("Examples");
            command.getHelp().strip().lines().forEach(example -> hanging(INDENT, example));
        }
        section("See also", family.stream().map(HelpText::row).toList());
        output.println();
        line("help lists the commands and the options of every command.");
    }

    private static Row row(MethodCommand command) {
        return new Row(command.getName(), command.getDescription());
    }

    private static List<Row> rows(List<CommandParameter> parameters) {
        return parameters.stream()
                .map(parameter -> new Row(form(parameter), description(parameter)))
                .toList();
    }

    private static String description(CommandParameter parameter) {
        List<String> sentences = new ArrayList<>(List.of(parameter.description()));
        if (!parameter.choices().isEmpty()) {
            sentences.add("one of " + String.join(", ", parameter.choices()));
        }
        if (!parameter.defaultValue().isEmpty()) {
            sentences.add(parameter.defaultValue() + " where it is not given");
        }
        return String.join("; ", sentences);
    }

    private static List<Row> globalOptions() {
        return Stream.of(GlobalOption.values())
                .map(option -> new Row((option.option() + " " + option.label()).strip(), option.description()))
                .toList();
    }

    private void section(String title, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        heading(title);
        int width = rows.stream().mapToInt(row -> row.term().length()).max().orElse(0);
        rows.forEach(row -> print(row, width));
    }

    private void heading(String title) {
        output.println();
        output.println(new AttributedString(title, AttributedStyle.BOLD));
    }

    private void print(Row row, int termWidth) {
        hanging(INDENT + row.term() + " ".repeat(termWidth - row.term().length()) + INDENT, row.text());
    }

    private void line(String text) {
        hanging("", text);
    }

    /** A text after what it begins with; where it is too long, it goes on to the right of that. */
    private void hanging(String beginning, String text) {
        String indent = " ".repeat(Math.max(INDENT.length(), beginning.length()));
        int room = Math.max(NARROWEST, output.width() - indent.length());
        output.println(beginning + String.join("\n" + indent, ScreenText.wrapped(text, room)));
    }

    private record Row(String term, String text) {}
}
