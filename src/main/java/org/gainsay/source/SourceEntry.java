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
 * A source as the loaded claims, the vocabulary and people know it.
 *
 * @param kind what kind of voice it is, where that is told
 * @param country of which it is, or for which it speaks
 * @param institution that stands behind it; perhaps itself
 * @param family the house that publishes it together with others
 * @param speaksFor all for whom it speaks
 * @param said how many claims begin with it
 * @param relayed how many reached the page through it
 */
public record SourceEntry(
        Term source,
        Optional<SourceKind> kind,
        Optional<String> country,
        Term institution,
        Optional<String> family,
        Set<Term> speaksFor,
        int said,
        int relayed) {

    /** All sources of the claims, and those of which people told something: those who said most first, then by name. */
    public static List<SourceEntry> of(Collection<Claim> claims, SourceBook book) {
        Vocabulary vocabulary = book.vocabulary();
        Institutions institutions = new Institutions(vocabulary, book);
        Map<Term, int[]> counts = new TreeMap<>();
        book.profiles().forEach(profile -> counts.put(vocabulary.term(profile.name()), new int[2]));
        for (Claim claim : claims) {
            Chain chain = Chain.of(claim, vocabulary);
            counts.computeIfAbsent(chain.origin(), any -> new int[2])[0]++;
            chain.relays().stream().distinct().forEach(relay -> counts.computeIfAbsent(relay, any -> new int[2])[1]++);
        }
        return counts.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), institutions))
                .sorted(Comparator.comparing(SourceEntry::said)
                        .reversed()
                        .thenComparing(entry -> -entry.relayed())
                        .thenComparing(SourceEntry::source))
                .toList();
    }

    /** A source that no claim names. */
    public static SourceEntry silent(Term source, SourceBook book) {
        return of(source, new int[2], new Institutions(book.vocabulary(), book));
    }

    private static SourceEntry of(Term source, int[] counts, Institutions institutions) {
        return new SourceEntry(
                source,
                institutions.kind(source),
                institutions.country(source),
                institutions.institution(source),
                institutions.family(source),
                institutions.speaksFor(source),
                counts[0],
                counts[1]);
    }
}
