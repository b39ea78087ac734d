package org.gainsay.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Proposition;
import org.gainsay.format.LocatedSource;
import org.gainsay.input.Nearest;
import org.gainsay.input.Problem;
import org.gainsay.source.SourceBook;
import org.gainsay.source.SourceProfile;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/**
 * Names that stand behind sources and nowhere else: in no vocabulary, no source and no claim. They may be misspelt, or their
 * claims are still to come.
 */
final class UnheardNames {

    private final Vocabulary vocabulary;
    private final Set<String> heard;
    private final Set<String> tellable;

    /** @param vocabulary without what was told of sources */
    UnheardNames(Vocabulary vocabulary, SourceBook book, Collection<Claim> claims) {
        this.vocabulary = vocabulary;
        this.heard = Stream.concat(
                        names(book.profiles().stream()), claims.stream().flatMap(UnheardNames::names))
                .map(Term::key)
                .collect(Collectors.toSet());
        Predicate<Claim> open = claim -> !book.isConfidential(claim);
        this.tellable = Stream.of(
                        vocabulary.concepts().stream()
                                .filter(concept -> concept.sourceKind() != null)
                                .flatMap(Concept::labels),
                        names(book.open().stream()),
                        claims.stream()
                                .filter(open)
                                .flatMap(claim -> claim.attribution().stream())
                                .map(Hop::source))
                .flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those behind the sources of files, in the order of the files; each with the nearest name that may be told. */
    List<Problem> behind(Collection<LocatedSource> sources) {
        return sources.stream()
                .flatMap(located -> Stream.concat(
                        Stream.ofNullable(located.profile().parent())
                                .filter(this::isUnheard)
                                .map(name -> doubt(located, "parent", name)),
                        located.profile().speaksFor().stream()
                                .filter(this::isUnheard)
                                .map(name -> doubt(located, "speaksFor", name))))
                .toList();
    }

    private boolean isUnheard(String name) {
        return !vocabulary.term(name).known() && !heard.contains(Term.key(name));
    }

    private Problem doubt(LocatedSource located, String field, String name) {
        return new Problem(
                located.file(),
                located.line(),
                0,
                "'" + field + "' is '" + name + "', which no vocabulary, source or claim has",
                Nearest.to(name, tellable)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("it is kept as it stands"));
    }

    private static Stream<String> names(Stream<SourceProfile> profiles) {
        return profiles.flatMap(SourceProfile::names);
    }

    private static Stream<String> names(Claim claim) {
        Proposition proposition = claim.proposition();
        return Stream.concat(
                claim.attribution().stream().map(Hop::source),
                Stream.of(proposition.subject(), proposition.object(), proposition.place())
                        .filter(Objects::nonNull));
    }
}
