package example;

/** A closed set of words, one of them with a hyphen. */
public enum Mood {
    CALM,
    WIDE_AWAKE
}
