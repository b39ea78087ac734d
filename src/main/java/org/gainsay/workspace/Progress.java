package org.gainsay.workspace;

/** Hears how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {

    /**
     * Called after each step.
     *
     * @param done how many steps, this one among them
     * @param all how many there are
     * @param step what was done
     */
    void at(int done, int all, String step);
}
