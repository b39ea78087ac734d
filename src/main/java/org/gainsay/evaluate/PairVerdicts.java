package org.gainsay.evaluate;

/** Compares two texts. */
@FunctionalInterface
public interface PairVerdicts {

    /** The verdict as files have it, such as {@code contradiction} or {@code not-comparable}. */
    String verdict(String premise, String hypothesis);
}
