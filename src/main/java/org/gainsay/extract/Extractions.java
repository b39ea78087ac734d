package org.gainsay.extract;

import org.gainsay.vocabulary.Vocabulary;

/** Gives the way to read claims that is asked for. */
@FunctionalInterface
public interface Extractions {

    /**
     * The one that is asked for.
     *
     * @param vocabulary to whose names claims are mapped
     * @param coreference whether pronouns are followed to the names that they stand for, which takes longer and is a hint alone
     */
    Extraction with(Vocabulary vocabulary, boolean coreference);
}
