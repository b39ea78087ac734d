package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.rule.Verdict;

/** Finds which positions of a question clash, and how those that do not lie beside the others. */
final class Clashes implements Clash.Grounds {

    private static final Comparator<Clash> ORDER = Comparator.comparing(Clash::verdict)
            .thenComparing(Clash::severity, Comparator.reverseOrder())
            .thenComparing(Clash::a)
            .thenComparing(Clash::b);

    /** A part within its whole tells most, and of several parts the largest. */
    private static final Comparator<Compared> NEAREST = Comparator.comparing(
                    (Compared compared) -> compared.cause() != Cause.PART_OF_WHOLE)
            .thenComparing(compared -> compared.byFigure().get(0), Statement.BY_FIGURE.reversed());

    /** Of how many clashing positions, the strongest first, another one is held beside. */
    private static final int NEIGHBOURS = 12;

    private final List<Group> groups;
    private final Ties ties;
    private final int[] groupOf;

    Clashes(List<Group> groups, Ties ties) {
        this.groups = groups;
        this.ties = ties;
        this.groupOf = new int[ties.members().size()];
        for (int group = 0; group < groups.size(); group++) {
            for (int member : groups.get(group).members()) {
                groupOf[member] = group;
            }
        }
    }

    /** Strongest first. */
    List<Clash> all() {
        List<Clash> result = new ArrayList<>();
        for (int a = 0; a < groups.size(); a++) {
            Map<Integer, Strength> clashing = new HashMap<>();
            Set<Integer> shownByPeople = new HashSet<>();
            for (int member : groups.get(a).members()) {
                ties.of(member).forEach((other, strength) -> {
                    if (strength.isClash()) {
                        clashing.merge(groupOf[other], strength, Strength::and);
                        if (!awaitsAcceptance(member) && !awaitsAcceptance(other)) {
                            shownByPeople.add(groupOf[other]);
                        }
                    }
                });
            }
            addTo(result, a, clashing, shownByPeople);
        }
        result.sort(ORDER);
        return result;
    }

    /** For each position that clashes with none, how it lies to the positions that clash most. */
    List<String> beside(List<Clash> clashes) {
        Set<Integer> clashing = new LinkedHashSet<>();
        clashes.forEach(clash -> clashing.addAll(List.of(clash.a(), clash.b())));
        List<Group> neighbours =
                clashing.stream().limit(NEIGHBOURS).map(groups::get).toList();
        List<String> result = new ArrayList<>();
        for (int position = 0; position < groups.size(); position++) {
            if (!clashing.contains(position)) {
                Group group = groups.get(position);
                neighbours.stream()
                        .flatMap(other -> other.members().stream()
                                .flatMap(one -> group.members().stream().flatMap(two -> ties.compared(one, two))))
                        .min(NEAREST)
                        .map(compared -> Reasons.of(Ground.of(compared)))
                        .ifPresent(result::add);
            }
        }
        return result;
    }

    private boolean awaitsAcceptance(int member) {
        return claim(member).awaitsAcceptance();
    }

    private void addTo(List<Clash> result, int a, Map<Integer, Strength> clashing, Set<Integer> shownByPeople) {
        clashing.forEach((b, strength) -> {
            if (a < b) {
                result.add(new Clash(a, b, strength.verdict(), strength.severity(), !shownByPeople.contains(b), this));
            }
        });
    }

    @Override
    public List<Ground> between(int a, int b) {
        Stream.Builder<Compared> clashing = Stream.builder();
        for (int member : groups.get(a).members()) {
            ties.of(member).forEach((other, strength) -> {
                if (groupOf[other] == b && strength.isClash()) {
                    ties.compared(member, other).forEach(clashing);
                }
            });
        }
        return Ground.of(clashing.build());
    }

    @Override
    public Optional<Verdict> strongest(int a, int b, Predicate<Claim> some) {
        List<Verdict> found = new ArrayList<>();
        for (int member : groups.get(a).members()) {
            if (some.test(claim(member))) {
                ties.of(member).forEach((other, strength) -> {
                    if (groupOf[other] == b && strength.isClash() && some.test(claim(other))) {
                        found.add(strength.verdict());
                    }
                });
            }
        }
        return found.stream().min(Verdict::compareTo);
    }

    private Claim claim(int member) {
        return ties.members().get(member).claim();
    }
}
