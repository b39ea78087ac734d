package org.gainsay.vocabulary;

/** What a common noun becomes when an adjective tells whose it is, as in "Russian troops", "Hamas officials". */
public enum Whose {
    /** A kind of its own, narrower than the noun: Russian troops. */
    KIND,
    /** A part of its owner that speaks for it: the Russian foreign ministry. */
    VOICE,
    /** The owner itself: the Russian government. */
    ITSELF
}
