package org.gainsay.credibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.source.Chain;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** All that people judged of sources and claims, as it stands on a day. A source is found by any of its names. */
public final class Grades {

    private final Map<Graded, List<Grade>> histories = new LinkedHashMap<>();
    private final Vocabulary vocabulary;
    private final LocalDate today;

    /** @param entries in the order in which they were made */
    public Grades(Collection<Grade> entries, Vocabulary vocabulary, LocalDate today) {
        this.vocabulary = vocabulary;
        this.today = today;
        entries.forEach(entry -> histories
                .computeIfAbsent(understood(entry.of()), any -> new ArrayList<>())
                .add(entry));
    }

    /** For what is told without grades. */
    public static Grades none() {
        return new Grades(List.of(), new Vocabulary(List.of()), LocalDate.EPOCH);
    }

    /**
     * What stands of the named sources in the chains of some claims, by name, and of the claims, by id. One that is only
     * described has no grade.
     */
    public List<Standing> concerning(Collection<Claim> claims) {
        if (histories.isEmpty()) {
            return List.of();
        }
        Stream<Graded> sources = claims.stream()
                .flatMap(claim -> named(Chain.of(claim, vocabulary)))
                .map(source -> Graded.source(source.key()));
        Stream<Graded> ids = claims.stream().map(claim -> Graded.claim(claim.id()));
        return Stream.concat(sources, ids)
                .distinct()
                .sorted(Graded.BY_NAME)
                .flatMap(of -> of(of).stream())
                .toList();
    }

    /** Everything that was said of it, in the order in which it was said. */
    public List<Grade> history(Graded of) {
        return List.copyOf(histories.getOrDefault(understood(of), List.of()));
    }

    /** The last word of each person on it, the best first, F and 6 apart at the end. */
    public List<Standing> of(Graded of) {
        return standing(histories.getOrDefault(understood(of), List.of()))
                .sorted(Standing.BEST_FIRST)
                .toList();
    }

    /** The last word of each person on each source and each claim. */
    public List<Standing> all() {
        return histories.values().stream()
                .flatMap(this::standing)
                .sorted(Standing.BEST_FIRST)
                .toList();
    }

    private Stream<Standing> standing(List<Grade> history) {
        Map<String, Grade> last = new LinkedHashMap<>();
        history.forEach(grade -> last.put(grade.author(), grade));
        return last.values().stream().flatMap(grade -> Stream.ofNullable(grade.rating())
                .map(rating -> new Standing(grade, rating, grade.isExpired(today))));
    }

    private static Stream<Term> named(Chain chain) {
        return chain.sources().stream().filter(source -> !chain.unnamed().contains(source));
    }

    /** Another name of a source stands for the one that is shown. */
    private Graded understood(Graded of) {
        return switch (of.scale()) {
            case RELIABILITY -> Graded.source(vocabulary.term(of.name()).key());
            case CREDIBILITY -> of;
        };
    }
}
