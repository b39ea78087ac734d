package org.gainsay.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gainsay.claim.Counted;
import org.gainsay.workspace.Discretion;
import org.jline.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;
import org.springframework.stereotype.Component;

/** Runs one command line, from its words to its exit code. */
@Component
final class CommandRunner {

    private static final int USUAL_WIDTH = 80;

    private final Catalogue catalogue;
    private final CommandRegistry registry;
    private final GlobalOptions defaults;
    private final Discretion discretion;
    private final Host host;
    private final Supplier<Terminal> terminal;

    @Autowired
    CommandRunner(
            Catalogue catalogue,
            CommandRegistry registry,
            GlobalOptions defaults,
            Discretion discretion,
            Host host,
            ObjectProvider<Terminal> terminal) {
        this(catalogue, registry, defaults, discretion, host, (Supplier<Terminal>) terminal::getObject);
    }

    /** @param terminal asked only where a person reads the results */
    CommandRunner(
            Catalogue catalogue,
            CommandRegistry registry,
            GlobalOptions defaults,
            Discretion discretion,
            Host host,
            Supplier<Terminal> terminal) {
        this.catalogue = catalogue;
        this.registry = registry;
        this.defaults = defaults;
        this.discretion = discretion;
        this.host = host;
        this.terminal = terminal;
    }

    /** Tells what goes wrong with a line, with as much detail as the line or the start asks for. */
    Failures failures(List<String> words) {
        return new Failures(host, defaults.debug() || words.contains(GlobalOption.DEBUG.option()));
    }

    /** Runs a line up to its exit code; whatever goes wrong is the caller's to tell. */
    int execute(List<String> words, ResultSink sink) throws Exception {
        GlobalWords line = GlobalWords.divide(words);
        refuseWhatTheStartSettles(line);
        GlobalOptions options =
                new GlobalSettings(host.home()).orElse(line.given()).over(defaults);
        List<String> asked = asked(line);
        Catalogue.Match match = catalogue.get(asked);
        MethodCommand command = match.command();
        ParsedInput parsed = StrictParser.parse(command, match.rest(asked));
        OutputFormat format = format(command, options, line.has(GlobalOption.FORMAT));
        if (!line.has(GlobalOption.OUTPUT)) {
            return execute(command, parsed, sink, options, format);
        }
        try (ResultSink own = ResultSink.of(options.output(), host)) {
            int code = execute(command, parsed, own, options, format);
            own.keep();
            return code;
        }
    }

    private int execute(
            MethodCommand command, ParsedInput parsed, ResultSink sink, GlobalOptions options, OutputFormat format)
            throws Exception {
        CommandOutput output = new CommandOutput(sink.writer(), host.messageWriter(), look(sink, options, format));
        CommandContext context = new CommandContext(parsed, registry, output, new InputReader() {});
        try {
            int code = discretion.during(sink.terminal() && format == OutputFormat.TABLE, () -> command.execute(context)
                    .code());
            tellKeptBack(output);
            return code;
        } finally {
            // what was found before a failure counts
            output.flush();
        }
    }

    private void tellKeptBack(CommandOutput output) {
        int claims = discretion.keptBack();
        if (claims > 0) {
            output.hint(Counted.of(claims, "confidential claim")
                    + " left out: what is confidential shows in a table on a terminal alone");
        }
    }

    private static void refuseWhatTheStartSettles(GlobalWords line) {
        for (GlobalOption option : GlobalOption.values()) {
            if (option.onlyAtStart() && line.has(option)) {
                throw new UsageError(option.option() + " is settled when Gainsay starts: gainsay " + option.option()
                        + " " + option.label());
            }
        }
    }

    /** A question for help or for the version is a command of its own. */
    private List<String> asked(GlobalWords line) {
        if (line.has(GlobalOption.HELP)) {
            List<String> help = new ArrayList<>(List.of("help"));
            if (!line.rest().isEmpty()) {
                help.addAll(catalogue.get(line.rest()).name());
            }
            return help;
        }
        return line.has(GlobalOption.VERSION) ? List.of("version") : line.rest();
    }

    private static OutputFormat format(MethodCommand command, GlobalOptions options, boolean askedOfThisCommand) {
        OutputFormat asked = options.format();
        List<OutputFormat> formats = command.formats();
        if (asked == null || formats.contains(asked)) {
            return asked == null ? formats.get(0) : asked;
        }
        if (askedOfThisCommand) {
            List<String> allowed = formats.stream().map(OutputFormat::word).toList();
            throw new UsageError("%s cannot be written as %s; allowed: %s"
                    .formatted(command.getName(), asked.word(), String.join(", ", allowed)));
        }
        return formats.get(0);
    }

    private CommandOutput.Look look(ResultSink sink, GlobalOptions options, OutputFormat format) {
        boolean color =
                switch (options.color()) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO ->
                        sink.terminal() && !"dumb".equals(host.environment().get("TERM"));
                };
        boolean forReading = format.isForReading() || sink.terminal();
        return new CommandOutput.Look(format, width(sink), color, forReading, options.quiet());
    }

    private int width(ResultSink sink) {
        if (!sink.terminal()) {
            return CommandOutput.UNLIMITED;
        }
        int columns = terminal.get().getWidth();
        return columns > 0 ? columns : USUAL_WIDTH;
    }
}
