package org.gainsay.pair;

/** How the meaning of one word lies to that of another. */
enum Kinship {
    /** One word, or synonyms. */
    SAME,
    /** One names the deed, doer or property that the other names in another part of speech: die, death. */
    DERIVED,
    /** The first is a kind of the second. */
    NARROWER,
    /** The second is a kind of the first. */
    BROADER,
    /** Both cannot hold of one thing: open, closed. */
    OPPOSITE,
    NONE;

    /** Whether what is said with the first word is also said with the second. */
    boolean implies() {
        return this == SAME || this == DERIVED || this == NARROWER;
    }

    /** Whether both words can stand for one thing. */
    boolean meets() {
        return implies() || this == BROADER;
    }
}
