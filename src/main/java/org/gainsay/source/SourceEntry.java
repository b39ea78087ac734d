package org.gainsay.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.vocabulary.SourceKind;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/**
 * A source as the loaded claims know it.
 *
 * @param kind what kind of voice it is, where the vocabulary tells
 * @param speaksFor all for whom it speaks
 * @param said how many claims begin with it
 * @param relayed how many reached the page through it
 */
public record SourceEntry(Term source, Optional<SourceKind> kind, Set<Term> speaksFor, int said, int relayed) {

    /** All sources of the claims: those who said most first, then by name. */
    public static List<SourceEntry> of(Collection<Claim> claims, Vocabulary vocabulary) {
        Map<Term, int[]> counts = new TreeMap<>();
        for (Claim claim : claims) {
            Chain chain = Chain.of(claim, vocabulary);
            counts.computeIfAbsent(chain.origin(), any -> new int[2])[0]++;
            chain.relays().stream().distinct().forEach(relay -> counts.computeIfAbsent(relay, any -> new int[2])[1]++);
        }
        return counts.entrySet().stream()
                .map(entry -> new SourceEntry(
                        entry.getKey(),
                        vocabulary.sourceKind(entry.getKey()),
                        vocabulary.speaksFor(entry.getKey()),
                        entry.getValue()[0],
                        entry.getValue()[1]))
                .sorted(Comparator.comparing(SourceEntry::said)
                        .reversed()
                        .thenComparing(entry -> -entry.relayed())
                        .thenComparing(SourceEntry::source))
                .toList();
    }
}
