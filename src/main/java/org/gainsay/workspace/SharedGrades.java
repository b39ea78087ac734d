package org.gainsay.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.credibility.Graded;
import org.gainsay.credibility.Standing;
import org.gainsay.source.Chain;
import org.gainsay.source.SourceBook;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/**
 * Which grades may leave the machine.
 *
 * @param open those in force, of claims and sources that are not confidential
 * @param expired how many have expired, and stay
 * @param kept how many stay because they are of confidential claims and sources, of sources that speak in such claims alone, or of claims
 *     that are no longer in the dataset
 */
public record SharedGrades(List<Standing> open, int expired, int kept) {

    public SharedGrades {
        open = List.copyOf(open);
    }

    static SharedGrades of(List<Standing> standings, Collection<Claim> claims, SourceBook sources) {
        Predicate<Graded> shared = shared(claims, sources);
        List<Standing> allowed =
                standings.stream().filter(one -> shared.test(one.grade().of())).toList();
        List<Standing> open = allowed.stream().filter(one -> !one.expired()).toList();
        return new SharedGrades(open, allowed.size() - open.size(), standings.size() - allowed.size());
    }

    private static Predicate<Graded> shared(Collection<Claim> claims, SourceBook sources) {
        Vocabulary vocabulary = sources.vocabulary();
        List<Claim> open =
                claims.stream().filter(claim -> !sources.isConfidential(claim)).toList();
        Set<String> ids = open.stream().map(Claim::id).collect(Collectors.toSet());
        Set<Term> openly = sources(open, vocabulary);
        Set<Term> all = sources(claims, vocabulary);
        return of -> switch (of.scale()) {
            case CREDIBILITY -> ids.contains(of.name());
            case RELIABILITY -> {
                Term source = vocabulary.term(of.name());
                yield !sources.isConfidential(of.name()) && (openly.contains(source) || !all.contains(source));
            }
        };
    }

    private static Set<Term> sources(Collection<Claim> claims, Vocabulary vocabulary) {
        return claims.stream()
                .flatMap(claim -> Chain.of(claim, vocabulary).sources().stream())
                .collect(Collectors.toSet());
    }
}
