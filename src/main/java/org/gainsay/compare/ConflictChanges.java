package org.gainsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the conflicts of a dataset differ once something in it was changed. A conflict is the same as long as its question is.
 *
 * @param appeared in their order afterwards
 * @param gone in their order before
 * @param changed those whose verdict, severity or positions are others, or that rest on people's words where they rested on a
 *     machine's, or the other way round
 */
public record ConflictChanges(List<Conflict> appeared, List<Conflict> gone, List<Change> changed) {

    /** A conflict before and after. */
    public record Change(Conflict before, Conflict after) {

        private boolean isOne() {
            return before.verdict() != after.verdict()
                    || before.severity() != after.severity()
                    || before.machineRead() != after.machineRead()
                    || !positions(before).equals(positions(after));
        }

        private static List<String> positions(Conflict conflict) {
            return conflict.positions().stream().map(Position::label).toList();
        }
    }

    public ConflictChanges {
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    public static ConflictChanges between(Findings before, Findings after) {
        Map<String, Conflict> former = new LinkedHashMap<>();
        before.conflicts().forEach(conflict -> former.put(conflict.fingerprint(), conflict));
        List<Conflict> appeared = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (Conflict conflict : after.conflicts()) {
            Conflict was = former.remove(conflict.fingerprint());
            if (was == null) {
                appeared.add(conflict);
            } else if (new Change(was, conflict).isOne()) {
                changed.add(new Change(was, conflict));
            }
        }
        return new ConflictChanges(appeared, List.copyOf(former.values()), changed);
    }

    public boolean isEmpty() {
        return appeared.isEmpty() && gone.isEmpty() && changed.isEmpty();
    }
}
