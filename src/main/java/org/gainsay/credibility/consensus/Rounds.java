package org.gainsay.credibility.consensus;

/**
 * How long a method goes on.
 *
 * @param most rounds, 1 at least
 * @param untilSettled whether it ends before where a round changes nothing that counts
 */
public record Rounds(int most, boolean untilSettled) {

    /** A method that has not settled after so many rounds is given up. */
    private static final int PATIENCE = 10_000;

    public Rounds {
        if (most < 1) {
            throw new IllegalArgumentException("at least one round is needed, not " + most);
        }
    }

    public static Rounds exactly(int rounds) {
        return new Rounds(rounds, false);
    }

    /** As many as it takes, up to 10,000. */
    public static Rounds untilConverged() {
        return new Rounds(PATIENCE, true);
    }
}
