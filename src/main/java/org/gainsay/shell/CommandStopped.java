package org.gainsay.shell;

/** The user has pressed Ctrl-C. */
final class CommandStopped extends RuntimeException {

    CommandStopped() {
        super("stopped");
    }
}
