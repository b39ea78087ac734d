package org.gainsay.evaluate;

import java.util.List;

/** A file of pairs of texts. */
public record PairSet(String name, List<LabelledPair> pairs) {

    public PairSet {
        pairs = List.copyOf(pairs);
    }
}
