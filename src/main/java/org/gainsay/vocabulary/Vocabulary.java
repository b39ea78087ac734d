package org.gainsay.vocabulary;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The concepts in use, and how they lie to one another. Immutable; a name that it does not know stands for itself. */
public final class Vocabulary {

    private final List<Concept> concepts;
    private final Map<String, Concept> byLabel = new HashMap<>();
    private final UnlistedNames unlisted;
    private final Map<String, Optional<Concept>> understood = new ConcurrentHashMap<>();
    private final Map<String, Term> terms = new ConcurrentHashMap<>();
    private final Map<Term, Term> topics = new ConcurrentHashMap<>();
    private final Map<Term, Set<Term>> above = new ConcurrentHashMap<>();
    private final Map<Term, Set<Term>> below = new HashMap<>();

    /**
     * @param concepts of which no two share a name, and none lies above itself
     * @throws IllegalArgumentException where two share a name; {@link VocabularyFiles} tells a person so with file and line
     */
    public Vocabulary(Collection<Concept> concepts) {
        this.concepts = List.copyOf(concepts);
        for (Concept concept : concepts) {
            concept.labels().map(Term::key).distinct().forEach(key -> {
                if (byLabel.putIfAbsent(key, concept) != null) {
                    throw new IllegalArgumentException("'" + key + "' names two concepts");
                }
            });
        }
        unlisted = new UnlistedNames(concepts, new ListedConcepts(byLabel));
        for (Concept concept : concepts) {
            Term term = Term.of(concept);
            broaderOf(term).forEach(wide -> below.computeIfAbsent(wide, any -> new TreeSet<>())
                    .add(term));
        }
    }

    /** In the order of their files. */
    public List<Concept> concepts() {
        return concepts;
    }

    /** What a name means: a listed concept, else what {@link UnlistedNames} makes of its words, else itself. */
    public Term term(String name) {
        return terms.computeIfAbsent(
                name, any -> find(Term.key(any)).map(Term::of).orElseGet(() -> Term.unknown(any)));
    }

    public Optional<Concept> concept(Term term) {
        return find(term.key());
    }

    private Optional<Concept> find(String key) {
        Concept listed = byLabel.get(key);
        return listed != null ? Optional.of(listed) : understood.computeIfAbsent(key, unlisted::understand);
    }

    /** How the first lies to the second. */
    public Scope scope(Term first, Term second) {
        if (first.equals(second)) {
            return Scope.SAME;
        }
        if (broaderOf(first).contains(second)) {
            return Scope.NARROWER;
        }
        if (broaderOf(second).contains(first)) {
            return Scope.BROADER;
        }
        Set<Term> narrower = below.getOrDefault(first, Set.of());
        return below.getOrDefault(second, Set.of()).stream().anyMatch(narrower::contains)
                ? Scope.OVERLAPPING
                : Scope.UNRELATED;
    }

    /** Whether the first is the second or a kind or part of it. */
    public boolean isWithin(Term first, Term second) {
        return first.equals(second) || broaderOf(first).contains(second);
    }

    /** A term, and what it is a kind or part of, the nearest first. */
    public List<Term> atAndAbove(Term term) {
        return Stream.concat(Stream.of(term), broaderOf(term).stream()).toList();
    }

    /** The concepts at the top above a term; the term itself where nothing is above it. */
    public Set<Term> roots(Term term) {
        Set<Term> roots = new TreeSet<>();
        for (Term wide : broaderOf(term)) {
            if (broaderOf(wide).isEmpty()) {
                roots.add(wide);
            }
        }
        return roots.isEmpty() ? Set.of(term) : roots;
    }

    /** What a conflict about the term is about: the nearest concept at or above it that is marked so, else the term itself. */
    public Term topic(Term term) {
        return term.known() ? topics.computeIfAbsent(term, this::nearestTopic) : term;
    }

    private Term nearestTopic(Term term) {
        return nearest(term, concept -> concept.question() ? concept : null)
                .map(Term::of)
                .orElse(term);
    }

    public Optional<TimeKind> timeKind(Term predicate) {
        return nearest(predicate, Concept::timeKind);
    }

    /** The unit in which a thing is counted. */
    public Optional<String> unitOf(Term thing) {
        return nearest(thing, Concept::unit);
    }

    public Optional<SourceKind> sourceKind(Term source) {
        return nearest(source, Concept::sourceKind);
    }

    /** Whose a thing is, as its name tells or that of the nearest thing above it: Russia of Russian fighter jets; nobody of itself. */
    public Set<Term> owners(Term thing) {
        return atAndAbove(thing).stream()
                .map(each -> unlisted.owners(each.key()))
                .filter(owners -> !owners.isEmpty())
                .findFirst()
                .orElse(Set.of())
                .stream()
                .map(Term::of)
                .filter(owner -> !owner.equals(thing))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a term names a kind of things rather than a thing: civilians, drones. */
    public boolean isCommonNoun(Term term) {
        return nearest(term, Concept::whose).isPresent();
    }

    /** Whether another name speaks for it. */
    public boolean hasVoice(Term term) {
        return concepts.stream()
                .flatMap(concept -> concept.speaksFor().stream())
                .anyMatch(principal -> term(principal).equals(term));
    }

    /** Whether a term is a state: a place that conflicts are about, with nothing above it, whose name is an official voice too. */
    public boolean isState(Term term) {
        return concept(term)
                .filter(Concept::question)
                .filter(concept -> concept.broader().isEmpty())
                .filter(concept -> concept.sourceKind() == SourceKind.OFFICIAL)
                .isPresent();
    }

    /** Those for whom a source itself speaks, without those for whom these speak. */
    public Set<Term> directlySpeaksFor(Term source) {
        return concept(source).map(Concept::speaksFor).orElse(List.of()).stream()
                .map(this::term)
                .filter(principal -> !principal.equals(source))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All for whom a source speaks, and for whom these speak in turn; never the source itself. */
    public Set<Term> speaksFor(Term source) {
        return reachable(source, concept -> concept.speaksFor());
    }

    /** This vocabulary with what people said of names, in the order in which they said it. */
    public Vocabulary with(List<NameJudgement> judgements) {
        Vocabulary result = this;
        for (NameJudgement judgement : judgements) {
            result = new Vocabulary(new Renaming(result).apply(judgement));
        }
        return result;
    }

    /** This vocabulary with what people told of sources beside it; a name that it has for another concept stays that one's. */
    public Vocabulary withTold(Collection<Concept> told) {
        return told.isEmpty() ? this : new Vocabulary(new ToldConcepts(this).with(told));
    }

    private Set<Term> broaderOf(Term term) {
        Set<Term> known = above.get(term);
        if (known == null) {
            known = reachable(term, Concept::broader);
            above.put(term, known);
        }
        return known;
    }

    private Set<Term> reachable(Term start, Function<Concept, List<String>> next) {
        Set<Term> reached = new LinkedHashSet<>();
        Deque<Term> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            find(open.remove().key()).map(next).orElse(List.of()).stream()
                    .map(this::term)
                    .sorted()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        reached.remove(start);
        return reached;
    }

    private <T> Optional<T> nearest(Term start, Function<Concept, @Nullable T> property) {
        Optional<T> own = find(start.key()).map(property);
        Iterator<Term> wider = broaderOf(start).iterator();
        while (own.isEmpty() && wider.hasNext()) {
            own = find(wider.next().key()).map(property);
        }
        return own;
    }
}
