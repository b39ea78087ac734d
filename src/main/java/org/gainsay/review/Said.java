package org.gainsay.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Proposition;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Who speaks of what among some claims, whatever they say of it. */
final class Said {

    private final Vocabulary vocabulary;
    private final Set<Spoken> spoken = new HashSet<>();

    /** @param of null where entries do not tell */
    private record Spoken(Term origin, @Nullable Proposition of) {}

    Said(Collection<Claim> claims, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Claim claim : claims) {
            Term origin = vocabulary.term(claim.origin().source());
            spoken.add(new Spoken(origin, Voices.named(claim.proposition(), vocabulary)));
            spoken.add(new Spoken(origin, null));
        }
    }

    /** Whether any that an entry saw speaks of the same among the claims. */
    boolean anyOf(Decision entry) {
        return entry.saw().positions().stream().flatMap(Collection::stream).anyMatch(this::contains);
    }

    private boolean contains(Voice voice) {
        Proposition of = voice.of();
        return spoken.contains(
                new Spoken(vocabulary.term(voice.origin()), of == null ? null : Voices.named(of, vocabulary)));
    }
}
