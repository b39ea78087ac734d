package org.gainsay.credibility;

import java.util.Locale;

/** A step on one of the two scales. People read it in words; the letter or figure alone is for machines. */
public sealed interface Rating permits Reliability, Credibility {

    Scale scale();

    /** The letter or figure, such as {@code B}. */
    String symbol();

    /** The words of the code, as the MISP taxonomy has them. */
    String expanded();

    /** The place on the scale, from 0 for the best. */
    default int place() {
        return scale().ratings().indexOf(this);
    }

    /** Whether it says something; F and 6 say that nothing can be said, and are no worse than any other. */
    default boolean judges() {
        return place() < scale().ratings().size() - 1;
    }

    /** As it stands in a sentence: {@code usually reliable (B)}. */
    default String words() {
        return expanded().substring(0, 1).toLowerCase(Locale.ROOT) + expanded().substring(1) + " (" + symbol() + ")";
    }
}
