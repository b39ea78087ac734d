package org.gainsay.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.vocabulary.Term;
import org.jgrapht.alg.util.UnionFind;

/** Finds which origins of some claims surely depend on one another, and which may. Its cost grows with the number of claims. */
final class Dependence {

    static final Comparator<Origin> BY_NAME = Comparator.comparing(Origin::source)
            .thenComparing(origin -> origin.closest().id());

    private static final String UNNAMED = "unnamed";

    private final Institutions institutions;
    private final List<Origin> origins;
    private final Map<String, Chain> chains;

    /**
     * What tells origins apart.
     *
     * @param heardBy for an unnamed one, who heard it: two of the same description are one only in the mouth of the same hearer
     */
    private record Voice(Term source, Optional<Term> heardBy) implements Comparable<Voice> {

        @Override
        public int compareTo(Voice other) {
            return Comparator.comparing(Voice::source)
                    .thenComparing(voice -> voice.heardBy().map(Term::key).orElse(""))
                    .compare(this, other);
        }
    }

    Dependence(Collection<Claim> claims, Institutions institutions) {
        this.institutions = institutions;
        this.chains = new HashMap<>();
        Map<Voice, List<Claim>> byVoice = new TreeMap<>();
        for (Claim claim : claims) {
            Chain chain = institutions.chain(claim);
            chains.put(claim.id(), chain);
            byVoice.computeIfAbsent(voice(chain), any -> new ArrayList<>()).add(claim);
        }
        this.origins = byVoice.entrySet().stream()
                .map(entry -> origin(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Voice voice(Chain chain) {
        Optional<Term> heardBy =
                chain.named() ? Optional.empty() : chain.relays().stream().findFirst();
        return new Voice(chain.origin(), heardBy);
    }

    private Origin origin(Voice voice, List<Claim> claims) {
        boolean named = chain(claims.get(0)).named();
        boolean placed = named || !institutions.principals(voice.source()).isEmpty();
        return new Origin(
                voice.source(),
                named,
                placed ? Optional.of(institutions.institution(voice.source())) : Optional.empty(),
                claims);
    }

    private Chain chain(Claim claim) {
        return chains.computeIfAbsent(claim.id(), any -> institutions.chain(claim));
    }

    Independence independence() {
        UnionFind<Origin> sure = new UnionFind<>(Set.copyOf(origins));
        joinBySpeaking(sure);
        UnionFind<Origin> possible = new UnionFind<>(Set.copyOf(origins));
        origins.forEach(origin -> possible.union(origin, sure.find(origin)));
        joinByKinship(possible);
        return new Independence(grouped(origins, possible).stream()
                .map(circle -> grouped(circle, sure).stream()
                        .map(Independence.Voice::new)
                        .toList())
                .toList());
    }

    /** One speaks for the other, or a chain of one runs through the other, or through one who speaks for it. */
    private void joinBySpeaking(UnionFind<Origin> sure) {
        Map<Term, List<Origin>> byBody = new HashMap<>();
        Map<Term, List<Origin>> byPrincipal = new HashMap<>();
        for (Origin origin : origins) {
            institutions.bodies(origin.source()).forEach(body -> byBody.computeIfAbsent(body, any -> new ArrayList<>())
                    .add(origin));
            Stream.concat(Stream.of(origin.source()), institutions.speaksFor(origin.source()).stream())
                    .forEach(term -> byPrincipal
                            .computeIfAbsent(term, any -> new ArrayList<>())
                            .add(origin));
        }
        for (Origin origin : origins) {
            Stream<Origin> spokenFor = spokenFor(origin.source(), byBody).filter(Origin::named);
            Stream<Origin> runThrough = relays(origin)
                    .flatMap(relay -> Stream.concat(
                            byPrincipal.getOrDefault(relay, List.of()).stream(), spokenFor(relay, byBody)));
            Stream.concat(spokenFor, runThrough).forEach(other -> sure.union(origin, other));
        }
    }

    private Stream<Origin> spokenFor(Term source, Map<Term, List<Origin>> byBody) {
        return institutions.speaksFor(source).stream()
                .flatMap(principal -> byBody.getOrDefault(principal, List.of()).stream());
    }

    /** Both are unnamed, or they share an institution, a principal or a publishing house. */
    private void joinByKinship(UnionFind<Origin> possible) {
        Map<Object, Origin> first = new HashMap<>();
        for (Origin origin : origins) {
            kinship(origin).forEach(key -> {
                Origin known = first.putIfAbsent(key, origin);
                if (known != null) {
                    possible.union(known, origin);
                }
            });
        }
    }

    private Stream<Object> kinship(Origin origin) {
        return Stream.of(
                        Stream.of(origin.source()),
                        origin.institution().stream(),
                        institutions.principals(origin.source()).stream(),
                        institutions.family(origin.source()).stream().map(Family::new),
                        origin.named() ? Stream.of() : Stream.of(UNNAMED))
                .flatMap(keys -> keys.map(Object.class::cast));
    }

    private record Family(String name) {}

    private Stream<Term> relays(Origin origin) {
        return origin.claims().stream()
                .map(this::chain)
                .flatMap(chain ->
                        chain.relays().stream().filter(relay -> !chain.unnamed().contains(relay)))
                .distinct();
    }

    /** In the order in which the first of each group comes. */
    private static List<List<Origin>> grouped(Collection<Origin> origins, UnionFind<Origin> joined) {
        return origins.stream()
                .sorted(BY_NAME)
                .collect(Collectors.groupingBy(joined::find, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
    }
}
