package org.gainsay.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Hop;
import org.gainsay.vocabulary.SourceKind;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/**
 * An attribution with its names understood, from the innermost speaker outward.
 *
 * @param sources at least one
 * @param unnamed those of them that are only described, such as "an official"
 */
public record Chain(List<Term> sources, Set<Term> unnamed) {

    public Chain {
        sources = List.copyOf(sources);
        unnamed = Set.copyOf(unnamed);
    }

    public static Chain of(Claim claim, Vocabulary vocabulary) {
        List<Term> sources = new ArrayList<>();
        Set<Term> unnamed = new HashSet<>();
        for (Hop hop : claim.attribution()) {
            Term source = vocabulary.term(hop.source());
            sources.add(source);
            if (!hop.named()
                    || vocabulary
                            .sourceKind(source)
                            .filter(SourceKind.UNNAMED::equals)
                            .isPresent()) {
                unnamed.add(source);
            }
        }
        return new Chain(sources, unnamed);
    }

    public Term origin() {
        return sources.get(0);
    }

    /** Whether the innermost speaker is named. */
    public boolean named() {
        return unnamed.isEmpty() || !unnamed.contains(origin());
    }

    /** Those through whom it reached the page. */
    public List<Term> relays() {
        return sources.subList(1, sources.size());
    }

    /** Those of them that are named. */
    Stream<Term> namedRelays() {
        return relays().stream().filter(relay -> !unnamed.contains(relay));
    }

    /** Whether both have one origin. Two unnamed speakers are never known to be one. */
    public boolean sharesOriginWith(Chain other) {
        return origin().equals(other.origin()) && named() && other.named();
    }

    /** The named source that the chain comes back to, if it runs in a circle. */
    public Optional<Term> circle() {
        Set<Term> met = new HashSet<>();
        Term previous = null;
        for (Term source : sources) {
            if (!met.add(source) && !source.equals(previous) && !unnamed.contains(source)) {
                return Optional.of(source);
            }
            previous = source;
        }
        return Optional.empty();
    }
}
