package org.gainsay.shell;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the program is to do, read before anything is started.
 *
 * @param options settled for all commands
 * @param script the file whose lines are commands
 * @param command the words of the one command; empty for the shell or a script
 */
public record StartUp(GlobalOptions options, @Nullable Path script, List<String> command) {

    public StartUp {
        command = List.copyOf(command);
    }

    /**
     * Reads the arguments, then the environment, then the configuration file.
     *
     * @throws UsageError if any of them is not understood
     */
    public static StartUp read(List<String> arguments, Host host) {
        UserFolders folders = UserFolders.of(host);
        GlobalWords words = GlobalWords.divide(arguments);
        GlobalSettings settings = new GlobalSettings(host.home())
                .orElse(words.given())
                .orElse(SettingSources.environment(host.environment()))
                .orElse(SettingSources.configuration(folders.configuration().resolve("config.properties")));
        GlobalOptions options = settings.over(GlobalOptions.defaults(folders));
        Path script = settings.path(GlobalOption.SCRIPT).orElse(null);
        boolean oneCommand = !words.rest().isEmpty() || words.has(GlobalOption.HELP) || words.has(GlobalOption.VERSION);
        if (!oneCommand) {
            return new StartUp(options, script, List.of());
        }
        if (script != null) {
            throw new UsageError(
                    "--script takes its commands from " + script + "; drop '" + String.join(" ", words.rest()) + "'");
        }
        // what the command itself may refuse, such as a format, goes along with it
        List<String> command = GlobalWords.divide(
                        arguments, option -> option.onlyAtStart() || option == GlobalOption.OUTPUT)
                .rest();
        return new StartUp(options, null, command);
    }
}
