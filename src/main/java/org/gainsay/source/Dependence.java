package org.gainsay.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.vocabulary.Term;

/** Finds which origins of some claims surely depend on one another, and which may. Its cost grows with the number of claims. */
final class Dependence {

    /** So many are named that an origin may be one with. */
    private static final int MENTIONED = 8;

    private final Institutions institutions;
    private final Kinship kinship;
    private final List<Origin> origins;
    private final Map<String, Chain> chains;

    Dependence(Collection<Claim> claims, Institutions institutions) {
        this.institutions = institutions;
        this.kinship = new Kinship(institutions);
        this.chains = new HashMap<>();
        Map<Voice, List<Claim>> byVoice = new TreeMap<>();
        for (Claim claim : claims) {
            Chain chain = institutions.chain(claim);
            chains.put(claim.id(), chain);
            byVoice.computeIfAbsent(Voice.of(chain), any -> new ArrayList<>()).add(claim);
        }
        this.origins = byVoice.entrySet().stream()
                .map(entry -> origin(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Origin origin(Voice voice, List<Claim> claims) {
        boolean named = chain(claims.get(0)).named();
        return new Origin(voice.source(), named, kinship.institution(voice.source(), named), claims);
    }

    private Chain chain(Claim claim) {
        return chains.computeIfAbsent(claim.id(), any -> institutions.chain(claim));
    }

    Independence independence() {
        List<NavigableSet<Integer>> dependsOn = dependsOn();
        List<Set<Object>> sure = new ArrayList<>();
        List<Set<Object>> marks = origins.stream()
                .map(origin -> kinship.marks(origin.source(), origin.named()))
                .toList();
        List<Set<Object>> possible = new ArrayList<>();
        Map<Object, List<Integer>> kin = new HashMap<>();
        for (int one = 0; one < origins.size(); one++) {
            int self = one;
            sure.add(dependsOn.get(one).stream()
                    .map(other -> new Pair(Math.min(self, other), Math.max(self, other)))
                    .collect(Collectors.toSet()));
            marks.get(one).forEach(mark -> kin.computeIfAbsent(mark, any -> new ArrayList<>())
                    .add(self));
            possible.add(Stream.concat(marks.get(one).stream(), sure.get(one).stream())
                    .collect(Collectors.toSet()));
        }
        return new Independence(
                LargestSet.of(possible),
                LargestSet.of(sure),
                IntStream.range(0, origins.size())
                        .mapToObj(one -> new Independence.Standing(
                                origins.get(one),
                                dependsOn.get(one).stream().map(origins::get).toList(),
                                mayBe(one, dependsOn.get(one), marks.get(one), kin)))
                        .toList());
    }

    private List<Origin> mayBe(int one, Set<Integer> dependsOn, Set<Object> marks, Map<Object, List<Integer>> kin) {
        return marks.stream()
                .flatMap(mark -> kin.getOrDefault(mark, List.of()).stream().limit(MENTIONED + 1))
                .distinct()
                .filter(other -> other != one && !dependsOn.contains(other))
                .sorted()
                .limit(MENTIONED)
                .map(origins::get)
                .toList();
    }

    /** For each origin those that depend on it: one speaks for the other, or a chain of one runs through the other, or through one who speaks for it. */
    private List<NavigableSet<Integer>> dependsOn() {
        Map<Term, List<Integer>> byBody = new HashMap<>();
        Map<Term, List<Integer>> byPrincipal = new HashMap<>();
        List<NavigableSet<Integer>> dependsOn = new ArrayList<>();
        for (int one = 0; one < origins.size(); one++) {
            int self = one;
            Term source = origins.get(one).source();
            dependsOn.add(new TreeSet<>());
            institutions.bodies(source).forEach(body -> byBody.computeIfAbsent(body, any -> new ArrayList<>())
                    .add(self));
            Stream.concat(Stream.of(source), institutions.speaksFor(source).stream())
                    .forEach(term -> byPrincipal
                            .computeIfAbsent(term, any -> new ArrayList<>())
                            .add(self));
        }
        for (int one = 0; one < origins.size(); one++) {
            int self = one;
            Stream<Integer> spokenFor = spokenFor(origins.get(one).source(), byBody)
                    .filter(other -> origins.get(other).named());
            Stream<Integer> runThrough = relays(origins.get(one))
                    .flatMap(relay -> Stream.concat(
                            byPrincipal.getOrDefault(relay, List.of()).stream(), spokenFor(relay, byBody)));
            Stream.concat(spokenFor, runThrough).filter(other -> other != self).forEach(other -> {
                dependsOn.get(self).add(other);
                dependsOn.get(other).add(self);
            });
        }
        return dependsOn;
    }

    private Stream<Integer> spokenFor(Term source, Map<Term, List<Integer>> byBody) {
        return institutions.speaksFor(source).stream()
                .flatMap(principal -> byBody.getOrDefault(principal, List.of()).stream());
    }

    /** Two origins of which one depends on the other. */
    private record Pair(int one, int other) {}

    private Stream<Term> relays(Origin origin) {
        return origin.claims().stream()
                .map(this::chain)
                .flatMap(Chain::namedRelays)
                .distinct();
    }
}
