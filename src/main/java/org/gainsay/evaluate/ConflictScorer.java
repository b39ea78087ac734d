package org.gainsay.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;

/** How well the conflicts of articles are found. One is found where claims of both its sides stand in two positions of one conflict. */
final class ConflictScorer {

    private final Map<String, KeyClaim> claims;
    private final List<List<List<Claim>>> found;

    private ConflictScorer(List<KeyClaim> claims, List<List<List<Claim>>> found) {
        this.claims = claims.stream().collect(Collectors.toMap(KeyClaim::id, Function.identity()));
        this.found = found;
    }

    /** @param found the conflicts of the program, each as the claims of each of its positions */
    static List<Measure> score(AnswerKey key, List<List<List<Claim>>> found) {
        return new ConflictScorer(key.claims(), found).measures(key.conflicts());
    }

    private List<Measure> measures(List<KeyConflict> key) {
        List<KeyConflict> traps = key.stream().filter(KeyConflict::trap).toList();
        List<String> fallen = ids(traps, this::isFound);
        List<KeyConflict> wanted = key.stream().filter(KeyConflict::counted).toList();
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.count("conflicts reported", found.size()));
        measures.add(recall("conflicts found", wanted));
        wanted.stream()
                .collect(Collectors.groupingBy(KeyConflict::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, some) -> measures.add(recall("conflicts found: " + kind, some)));
        measures.add(Measure.share("traps fallen into", fallen.size(), traps.size(), fallen));
        return measures;
    }

    private Measure recall(String name, List<KeyConflict> wanted) {
        List<String> missed = ids(wanted, conflict -> !isFound(conflict));
        return Measure.share(name, wanted.size() - missed.size(), wanted.size(), missed);
    }

    private static List<String> ids(List<KeyConflict> conflicts, Predicate<KeyConflict> chosen) {
        return conflicts.stream().filter(chosen).map(KeyConflict::id).toList();
    }

    private boolean isFound(KeyConflict wanted) {
        return found.stream().anyMatch(positions -> positions.stream()
                .anyMatch(one -> holds(one, wanted.sideA())
                        && positions.stream().anyMatch(other -> other != one && holds(other, wanted.sideB()))));
    }

    private boolean holds(List<Claim> position, List<String> ids) {
        return ids.stream().filter(claims::containsKey).map(claims::get).anyMatch(wanted -> position.stream()
                .anyMatch(wanted::isMetBy));
    }
}
