package org.gainsay.compare;

/**
 * Claims that could not be compared because of an error; a run with failures never counts as clean.
 *
 * @param about the ids concerned
 * @param message what went wrong
 */
public record Failure(String about, String message) implements Comparable<Failure> {

    @Override
    public int compareTo(Failure other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return about + ": " + message;
    }
}
