package org.gainsay.extract.reading;

import java.util.List;
import org.gainsay.extract.Sentence;

/**
 * A sentence in its place.
 *
 * @param index of the sentence in the document
 * @param paragraph number of its paragraph; a line is one
 */
record Passage(Sentence sentence, List<Clause> clauses, int index, int paragraph) {

    int start() {
        return sentence.start();
    }

    int end() {
        return sentence.end();
    }
}
