package org.gainsay.shell;

import java.io.IOException;
import java.util.Locale;

/** Results could not be written. */
final class OutputFailed extends RuntimeException {

    private final boolean unread;

    OutputFailed(IOException failure) {
        super("results could not be written: " + failure.getMessage(), failure);
        this.unread =
                String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Whether the reader of a pipe has had enough, as {@code head} has. */
    boolean unread() {
        return unread;
    }
}
