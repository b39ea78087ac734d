package org.gainsay.shell;

import java.util.Collection;
import org.gainsay.input.Nearest;

/** A command line that cannot be carried out: what is wrong with it, and what is allowed instead. */
public final class UsageError extends RuntimeException {

    public UsageError(String sentence) {
        super(sentence);
    }

    /** Says that a word is none of those allowed, with the nearest of them. */
    static UsageError unknown(String what, String mistaken, Collection<String> allowed) {
        return new UsageError("unknown " + what + " '" + mistaken + "'; " + Nearest.hint(mistaken, allowed));
    }

    /** The same, of a value that an option, a variable or a file gave. */
    static UsageError unknownValue(String origin, String mistaken, Collection<String> allowed) {
        return new UsageError(origin + ": unknown value '" + mistaken + "'; " + Nearest.hint(mistaken, allowed));
    }
}
