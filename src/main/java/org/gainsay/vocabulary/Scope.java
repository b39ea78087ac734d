package org.gainsay.vocabulary;

/** How one thing lies to another: the same, a part of it, around it, partly shared, or apart. */
public enum Scope {
    SAME,
    NARROWER,
    BROADER,
    OVERLAPPING,
    UNRELATED;

    /** How the other thing lies to the one. */
    public Scope reversed() {
        return switch (this) {
            case NARROWER -> BROADER;
            case BROADER -> NARROWER;
            case SAME, OVERLAPPING, UNRELATED -> this;
        };
    }

    /** The scope over two aspects: all the same or narrower is narrower; mixed is overlapping; one apart is apart. */
    public Scope and(Scope other) {
        if (this == UNRELATED || other == UNRELATED) {
            return UNRELATED;
        }
        if (this == SAME || this == other) {
            return other;
        }
        return other == SAME ? this : OVERLAPPING;
    }
}
