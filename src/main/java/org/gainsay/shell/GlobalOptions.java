package org.gainsay.shell;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user has settled for all commands: by option, else by environment, else in the configuration file.
 *
 * @param database the file of the dataset; the one in the user's data folder where none is named
 * @param memory whether the dataset is gone at the end, whatever {@code database} says
 * @param rules folders of rules, each of which adds to those before it
 * @param onlyRules the folder that stands in for the shipped rules
 * @param format null where every command uses its own
 * @param output null or {@code -} for stdout
 * @param quiet whether hints and progress are kept back
 * @param debug whether an error shows where in the program it arose
 */
public record GlobalOptions(
        Path database,
        boolean memory,
        List<Path> rules,
        @Nullable Path onlyRules,
        @Nullable OutputFormat format,
        @Nullable Path output,
        ColorChoice color,
        boolean quiet,
        boolean debug) {

    public GlobalOptions {
        rules = List.copyOf(rules);
    }

    /** What holds where nothing is settled. */
    public static GlobalOptions defaults(UserFolders folders) {
        Path database = folders.data().resolve("gainsay.mv.db");
        return new GlobalOptions(database, false, List.of(), null, null, null, ColorChoice.AUTO, false, false);
    }

    /** How the dataset is called on a screen. */
    public String dataset() {
        return memory ? "in memory" : database.toString();
    }
}
