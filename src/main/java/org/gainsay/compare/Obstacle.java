package org.gainsay.compare;

import org.gainsay.claim.Word;

/** Why two claims are not comparable, in the order of the gates. */
public enum Obstacle {
    WITHHELD("one of them takes no side"),
    DIFFERENT_MEASURE("they do not answer the same question"),
    UNRELATED_SCOPE("they speak of different things"),
    OVERLAPPING_SCOPE("they speak of things that only partly coincide"),
    BEYOND_DENIAL("what is asserted is wider than what is denied"),
    UNKNOWN_ROLE("what was done, or to whom, is not told on one side"),
    DIFFERENT_UNIT("their units do not convert into each other"),
    UNKNOWN_UNIT("the unit is not told on one side"),
    NO_ESTIMATE("a figure is missing on one side"),
    LEAVES_ROOM_FOR_NONE("the figure asserted leaves room for none"),
    FIGURE_NOT_DENIED("another figure is denied than the one asserted");

    private final String sentence;

    Obstacle(String sentence) {
        this.sentence = sentence;
    }

    /** The word counted in coverage. */
    public String word() {
        return Word.of(this);
    }

    /** Why, as the end of "Not comparable: …". */
    public String sentence() {
        return sentence;
    }
}
