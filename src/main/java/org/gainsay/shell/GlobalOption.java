package org.gainsay.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Word;

/** An option that every command takes, before or after its name. */
enum GlobalOption {
    DB("PATH", "the dataset, an H2 file that is made if absent"),
    MEMORY("", "a dataset that is gone at the end"),
    RULES("DIR", "rules that add to the shipped ones; the same id replaces; may be repeated"),
    ONLY_RULES("DIR", "these rules instead of the shipped ones"),
    FORMAT("FORMAT", "how results are written: table, json, …"),
    OUTPUT("FILE", "where results go; - is stdout"),
    COLOR("WHEN", "auto, always or never"),
    QUIET("", "results and errors only"),
    SCRIPT("FILE", "run the commands of a file, one a line"),
    DEBUG("", "show where in the program an error arose"),
    VERSION("", "print the version"),
    HELP("", "explain the command");

    private static final Set<GlobalOption> ONLY_AT_START = EnumSet.of(DB, MEMORY, RULES, ONLY_RULES, SCRIPT);
    private static final Set<GlobalOption> WITHOUT_DEFAULT = EnumSet.of(SCRIPT, OUTPUT, VERSION, HELP);

    private final String label;
    private final String description;

    GlobalOption(String label, String description) {
        this.label = label;
        this.description = description;
    }

    /** What stands for the value in a text; empty for a flag. */
    String label() {
        return label;
    }

    String description() {
        return description;
    }

    /** The option as it is typed, such as {@code --only-rules}. */
    String option() {
        return "--" + key();
    }

    /** The key in the configuration file, such as {@code only-rules}. */
    String key() {
        return Word.of(this);
    }

    /** The environment variable, such as {@code GAINSAY_ONLY_RULES}. */
    String variable() {
        return "GAINSAY_" + name().toUpperCase(Locale.ROOT);
    }

    boolean isFlag() {
        return label.isEmpty();
    }

    /** Whether it is settled when the program starts, for all commands of a shell or a script. */
    boolean onlyAtStart() {
        return ONLY_AT_START.contains(this);
    }

    /** Whether it may stand in the environment and the configuration file too. */
    boolean hasDefault() {
        return !WITHOUT_DEFAULT.contains(this);
    }

    static Optional<GlobalOption> find(String option) {
        return Stream.of(values())
                .filter(candidate -> candidate.option().equals(option) || (candidate == HELP && option.equals("-h")))
                .findFirst();
    }

    static List<String> options() {
        return Stream.of(values()).map(GlobalOption::option).toList();
    }
}
