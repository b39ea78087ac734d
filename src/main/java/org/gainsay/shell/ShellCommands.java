package org.gainsay.shell;

import java.util.List;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;

/** Commands about the program itself. */
@CommandGroup(CommandGroup.Heading.SHELL)
final class ShellCommands {

    private final Catalogue catalogue;

    ShellCommands(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Command(name = "help", description = "list the commands, or explain one", help = "help\nhelp check")
    int help(
            CommandOutput output,
            @Argument(index = 0, description = "the command to explain")
                    @Accepts(value = "COMMAND", completion = CommandNames.class)
                    List<String> command) {
        HelpText text = new HelpText(output);
        if (command.isEmpty()) {
            text.overview(catalogue);
        } else {
            MethodCommand explained = catalogue.get(command).command();
            text.explain(explained, catalogue.family(explained));
        }
        return 0;
    }

    @Command(name = "version", description = "print the version of Gainsay and of Java", help = "version")
    int version(CommandOutput output) {
        output.println("gainsay " + Version.current() + " (Java " + Runtime.version() + ")");
        return 0;
    }

    @Command(name = "exit", alias = "quit", description = "leave the shell, as Ctrl-D does", help = "exit")
    @SuppressWarnings("DoNotCallSuggester") // whoever runs commands expects it
    int exit() {
        throw new LeaveShell();
    }
}
