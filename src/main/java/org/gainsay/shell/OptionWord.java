package org.gainsay.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a command line, looked at as an option: {@code --name}, {@code --name=value} or {@code --name value}.
 *
 * @param name the part before {@code =}
 * @param attached the part after {@code =}
 * @param next the word that follows
 */
record OptionWord(String name, @Nullable String attached, @Nullable String next) {

    static OptionWord at(List<String> words, int position) {
        String word = words.get(position);
        String next = position + 1 < words.size() ? words.get(position + 1) : null;
        int equals = word.indexOf('=');
        if (!word.startsWith("--") || equals < 0) {
            return new OptionWord(word, null, next);
        }
        return new OptionWord(word.substring(0, equals), word.substring(equals + 1), next);
    }

    /** {@code -} is a file, and {@code -5} a number. */
    boolean isOption() {
        return name.startsWith("-") && name.length() > 1 && !Character.isDigit(name.charAt(1));
    }

    boolean endsOptions() {
        return name.equals("--") && attached == null;
    }

    /** The value, wherever it stands; a word that looks like an option is not taken for one. */
    String value(String label) {
        if (attached != null) {
            return attached;
        }
        if (next == null || next.startsWith("--") || next.equals("-h")) {
            throw new UsageError(name + " needs a value: " + name + " " + label);
        }
        return next;
    }

    /** What stands for the value of a flag. */
    String noValue() {
        if (attached != null) {
            throw new UsageError(name + " takes no value");
        }
        return "true";
    }

    /** How many words an option with a value takes up. */
    int length() {
        return attached == null ? 2 : 1;
    }
}
