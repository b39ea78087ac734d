package org.gainsay.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A command line, divided into the options that every command takes and the rest.
 *
 * @param given the global options
 * @param rest the command with its own options and arguments
 */
record GlobalWords(Map<GlobalOption, List<Setting>> given, List<String> rest) {

    /** A value of an option, and who gave it: an option, a variable, a line of the configuration file. */
    record Setting(String value, String origin) {}

    GlobalWords {
        given = Map.copyOf(given);
        rest = List.copyOf(rest);
    }

    /** Divides the words of a line; what follows {@code --} is never an option. */
    static GlobalWords divide(List<String> words) {
        return divide(words, option -> true);
    }

    /** Takes only some of the global options out of a line. */
    static GlobalWords divide(List<String> words, Predicate<GlobalOption> taken) {
        Map<GlobalOption, List<Setting>> given = new EnumMap<>(GlobalOption.class);
        List<String> rest = new ArrayList<>();
        int position = 0;
        while (position < words.size()) {
            OptionWord word = OptionWord.at(words, position);
            if (word.endsOptions()) {
                rest.addAll(words.subList(position, words.size()));
                break;
            }
            Optional<GlobalOption> found = GlobalOption.find(word.name()).filter(taken);
            if (found.isEmpty()) {
                rest.add(words.get(position));
                position++;
                continue;
            }
            GlobalOption option = found.get();
            String value = option.isFlag() ? word.noValue() : word.value(option.label());
            add(given, option, new Setting(value, option.option()));
            position += option.isFlag() ? 1 : word.length();
        }
        return new GlobalWords(given, rest);
    }

    private static void add(Map<GlobalOption, List<Setting>> given, GlobalOption option, Setting setting) {
        List<Setting> settings = given.computeIfAbsent(option, key -> new ArrayList<>());
        if (!settings.isEmpty() && !option.isFlag() && option != GlobalOption.RULES) {
            throw new UsageError(option.option() + " is given twice");
        }
        settings.add(setting);
    }

    boolean has(GlobalOption option) {
        return given.containsKey(option);
    }
}
