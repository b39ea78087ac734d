package org.gainsay.workspace;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.credibility.Graded;
import org.gainsay.source.Chain;
import org.gainsay.source.SourceBook;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.SourceKind;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** Those whom a person can mean by the name of a source: who stands in a chain, whom the vocabulary knows as a source, and of
 * whom people told something. */
final class KnownSources {

    private final Vocabulary vocabulary;
    private final Map<Term, String> named = new TreeMap<>();
    private final Set<Term> described = new HashSet<>();

    KnownSources(Collection<Claim> claims, SourceBook book) {
        this.vocabulary = book.vocabulary();
        List<Chain> chains =
                claims.stream().map(claim -> Chain.of(claim, vocabulary)).toList();
        chains.forEach(chain -> described.addAll(chain.unnamed()));
        Stream.concat(chains.stream().flatMap(KnownSources::named), listed(book))
                .filter(source -> !isUnnamed(source))
                .forEach(source -> named.putIfAbsent(source, source.label()));
    }

    /**
     * The source that is meant, be it named or only described.
     *
     * @param name any of its names
     * @throws NotFound with the nearest names
     */
    Term find(String name) {
        Term source = vocabulary.term(name);
        if (!named.containsKey(source) && !described.contains(source) && !isUnnamed(source)) {
            throw new NotFound(
                    "there is no source '" + name + "'; " + NearestNames.hint(name, names(), "sources lists them"));
        }
        return source;
    }

    /**
     * The same of one that has a name, under the name that is shown of it.
     *
     * @throws NotFound with the nearest names
     */
    Graded named(String name) {
        String label = named.get(find(name));
        if (label == null) {
            throw new NotFound("'" + name + "' is no name; two who are called so may be two people");
        }
        return Graded.source(label);
    }

    private static Stream<Term> named(Chain chain) {
        return chain.sources().stream().filter(source -> !chain.unnamed().contains(source));
    }

    private static Stream<Term> listed(SourceBook book) {
        Vocabulary vocabulary = book.vocabulary();
        return vocabulary.concepts().stream()
                .map(Concept::prefLabel)
                .map(vocabulary::term)
                .filter(source -> vocabulary.sourceKind(source).isPresent()
                        || book.of(source).isPresent());
    }

    private boolean isUnnamed(Term source) {
        return vocabulary
                .sourceKind(source)
                .filter(kind -> kind == SourceKind.UNNAMED)
                .isPresent();
    }

    private List<String> names() {
        return Stream.concat(named.keySet().stream(), described.stream())
                .flatMap(source ->
                        vocabulary.concept(source).map(Concept::labels).orElseGet(() -> Stream.of(source.label())))
                .toList();
    }
}
