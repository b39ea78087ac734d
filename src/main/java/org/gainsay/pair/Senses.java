package org.gainsay.pair;

import java.util.Collections;
import java.util.Set;

/**
 * What WordNet says of a word in its common senses, as keys of sets of synonyms.
 *
 * @param own the senses themselves
 * @param broader all that they are kinds of, up to a height
 * @param derived senses of words in other parts of speech made of it, or of which it is made
 * @param opposite senses of its antonyms
 */
record Senses(Set<Long> own, Set<Long> broader, Set<Long> derived, Set<Long> opposite) {

    static final Senses NONE = new Senses(Set.of(), Set.of(), Set.of(), Set.of());

    Senses {
        own = Set.copyOf(own);
        broader = Set.copyOf(broader);
        derived = Set.copyOf(derived);
        opposite = Set.copyOf(opposite);
    }

    Kinship to(Senses other) {
        if (meet(own, other.own)) {
            return Kinship.SAME;
        }
        if (meet(opposite, other.own) || meet(other.opposite, own)) {
            return Kinship.OPPOSITE;
        }
        if (meet(derived, other.own) || meet(other.derived, own)) {
            return Kinship.DERIVED;
        }
        if (meet(broader, other.own)) {
            return Kinship.NARROWER;
        }
        return meet(other.broader, own) ? Kinship.BROADER : Kinship.NONE;
    }

    private static boolean meet(Set<Long> one, Set<Long> other) {
        return !Collections.disjoint(one, other);
    }
}
