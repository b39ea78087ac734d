package org.gainsay.shell;

/** The user has had enough. */
final class LeaveShell extends RuntimeException {

    LeaveShell() {
        super("leave");
    }
}
