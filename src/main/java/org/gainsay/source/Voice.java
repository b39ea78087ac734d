package org.gainsay.source;

import java.util.Comparator;
import java.util.Optional;
import org.gainsay.vocabulary.Term;

/**
 * What tells origins apart.
 *
 * @param heardBy for an unnamed one, who heard it: two of the same description are one only in the mouth of the same hearer
 */
record Voice(Term source, Optional<Term> heardBy) implements Comparable<Voice> {

    private static final Comparator<Voice> ORDER = Comparator.comparing(Voice::source)
            .thenComparing(voice -> voice.heardBy().map(Term::key).orElse(""));

    static Voice of(Chain chain) {
        return new Voice(
                chain.origin(),
                chain.named() ? Optional.empty() : chain.relays().stream().findFirst());
    }

    @Override
    public int compareTo(Voice other) {
        return ORDER.compare(this, other);
    }
}
