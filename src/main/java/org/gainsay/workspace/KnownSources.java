package org.gainsay.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.credibility.Graded;
import org.gainsay.input.Nearest;
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
    private final Set<Term> described;
    private final Map<String, String> labels = new TreeMap<>();

    KnownSources(Collection<Claim> claims, SourceBook book) {
        this.vocabulary = book.vocabulary();
        List<Chain> chains =
                claims.stream().map(claim -> Chain.of(claim, vocabulary)).toList();
        this.described =
                chains.stream().flatMap(chain -> chain.unnamed().stream()).collect(Collectors.toSet());
        Stream.concat(chains.stream().flatMap(KnownSources::named), listed(book))
                .filter(source -> !isDescription(source))
                .forEach(source -> labels.putIfAbsent(source.key(), source.label()));
    }

    /**
     * The source under the name that is shown of it.
     *
     * @throws NotFound with the nearest name
     */
    Graded find(String name) {
        Term term = vocabulary.term(name);
        String label = labels.get(term.key());
        if (label != null) {
            return Graded.source(label);
        }
        if (described.contains(term) || isDescription(term)) {
            throw new NotFound("'" + name + "' is no name; two who are called so may be two people");
        }
        throw new NotFound("there is no source '" + name + "'; "
                + Nearest.to(Term.key(name), labels.keySet())
                        .map(near -> "did you mean '" + labels.get(near) + "'?")
                        .orElse("sources lists them"));
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

    private boolean isDescription(Term source) {
        return vocabulary
                .sourceKind(source)
                .filter(kind -> kind == SourceKind.UNNAMED)
                .isPresent();
    }
}
