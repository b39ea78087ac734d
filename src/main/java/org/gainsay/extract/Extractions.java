package org.gainsay.extract;

/** Gives the way to read claims that is asked for. */
@FunctionalInterface
public interface Extractions {

    /**
     * The one that is asked for.
     *
     * @param coreference whether pronouns are followed to the names that they stand for, which takes longer and is a hint alone
     */
    Extraction with(boolean coreference);
}
