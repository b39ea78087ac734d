package org.gainsay.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.vocabulary.SourceKind;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/**
 * Who stands behind a source: those for whom it speaks, as the vocabulary tells, and what it is a part of, as a profile tells. A
 * ministry is an institution of its own beside the others of its state; one who speaks for the state alone is the state's voice.
 */
public final class Institutions {

    private static final Set<SourceKind> NO_BODY = Set.of(SourceKind.UNNAMED, SourceKind.WITNESS, SourceKind.EXPERT);

    private final Vocabulary vocabulary;
    private final SourceBook book;
    private final Set<Term> countries;

    public Institutions(Vocabulary vocabulary, SourceBook book) {
        this.vocabulary = vocabulary;
        this.book = book;
        this.countries = book.profiles().stream()
                .flatMap(profile -> Stream.ofNullable(profile.country()))
                .map(vocabulary::term)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The attribution of a claim with its names understood. */
    public Chain chain(Claim claim) {
        return Chain.of(claim, vocabulary);
    }

    /** All for whom a source speaks, and for whom these speak in turn; being a part of something is not speaking for it. */
    public Set<Term> speaksFor(Term source) {
        return vocabulary.speaksFor(source);
    }

    /**
     * The topmost of a source and of those behind it that is no state; the state where that one is no part of it but only speaks
     * for it, as a president does. Where two stand equally high, the first by name.
     */
    public Term institution(Term source) {
        if (isState(source)) {
            return source;
        }
        Term top = Stream.concat(Stream.of(source), reachable(source, behind -> !isState(behind)).stream())
                .filter(each -> behind(each).stream().allMatch(this::isState))
                .min(Term::compareTo)
                .orElse(source);
        return isPartOfState(top)
                ? top
                : behind(top).stream().filter(this::isState).findFirst().orElse(top);
    }

    /** All for whom a source speaks or of which it is a part, and these in turn, the nearest first; never the source itself. */
    public Set<Term> principals(Term source) {
        return reachable(source, any -> true);
    }

    /** Who speaks where a source does: itself, and, where it is a document, those who issued it. */
    public Set<Term> bodies(Term source) {
        Set<Term> bodies = new TreeSet<>(Set.of(source));
        if (vocabulary.sourceKind(source).filter(SourceKind.DOCUMENT::equals).isPresent()) {
            bodies.addAll(vocabulary.directlySpeaksFor(source));
        }
        return bodies;
    }

    /** The house that publishes a source, or the nearest of its principals, together with others. */
    public Optional<String> family(Term source) {
        return atAndBehind(source)
                .flatMap(each -> book.of(each).stream())
                .flatMap(profile -> Stream.ofNullable(profile.family()))
                .findFirst();
    }

    /** What kind of voice a source is, where that is told. */
    public Optional<SourceKind> kind(Term source) {
        return vocabulary.sourceKind(source);
    }

    /** The country that a profile tells of a source or of the nearest behind it; else the state that it is, is within or speaks for. */
    public Optional<String> country(Term source) {
        return atAndBehind(source)
                .flatMap(each -> book.of(each).stream())
                .flatMap(profile -> Stream.ofNullable(profile.country()))
                .findFirst()
                .or(() -> atAndBehind(source)
                        .flatMap(each -> vocabulary.atAndAbove(each).stream())
                        .filter(this::isState)
                        .map(Term::label)
                        .findFirst());
    }

    /** Whether the vocabulary knows a state of that name, or a profile names it as a country. */
    public boolean isState(Term term) {
        return countries.contains(term) || vocabulary.isState(term);
    }

    private Stream<Term> atAndBehind(Term source) {
        return Stream.concat(Stream.of(source), principals(source).stream());
    }

    private boolean isPartOfState(Term body) {
        boolean part = Stream.concat(vocabulary.atAndAbove(body).stream(), parent(body))
                .anyMatch(this::isState);
        return part && vocabulary.sourceKind(body).filter(NO_BODY::contains).isEmpty();
    }

    private Set<Term> reachable(Term start, Predicate<Term> wanted) {
        Set<Term> reached = new LinkedHashSet<>();
        Deque<Term> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            behind(open.remove()).stream()
                    .filter(wanted)
                    .filter(each -> !each.equals(start))
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    /** By name. */
    private Set<Term> behind(Term source) {
        return Stream.concat(vocabulary.directlySpeaksFor(source).stream(), parent(source))
                .filter(each -> !each.equals(source))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Term> parent(Term source) {
        return book.of(source).flatMap(profile -> Optional.ofNullable(profile.parent())).stream()
                .map(vocabulary::term);
    }
}
