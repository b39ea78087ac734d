package org.gainsay.compare;

/** Somebody has interrupted a check; what it had found is not told, for it would look complete. */
public final class CheckStopped extends RuntimeException {

    CheckStopped() {
        super("stopped");
    }

    /**
     * Lets a check go on.
     *
     * @throws CheckStopped where its thread has been interrupted
     */
    static void orGoOn() {
        if (Thread.interrupted()) {
            throw new CheckStopped();
        }
    }
}
