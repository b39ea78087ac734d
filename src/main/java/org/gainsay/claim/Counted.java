package org.gainsay.claim;

/** How a number of things reads: the one place for singular and plural. */
public final class Counted {

    private Counted() {}

    /** {@code 1 claim}, {@code 2 claims}. */
    public static String of(long count, String noun) {
        return of(count, noun, noun + "s");
    }

    /** The same where the plural has no {@code s}, or more words follow: {@code 1 entry}, {@code 2 entries}. */
    public static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
