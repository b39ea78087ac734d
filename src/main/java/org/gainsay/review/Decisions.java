package org.gainsay.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.compare.Conflict;

/** All entries, each once, in the order in which they were made. Immutable. */
public final class Decisions {

    /** Nobody has decided anything. */
    public static final Decisions NONE = new Decisions(List.of());

    private final List<Decision> entries;
    private final Map<String, TreeSet<Decision>> byFingerprint = new HashMap<>();

    /** @param entries in any order; the same one twice counts once */
    public Decisions(Collection<Decision> entries) {
        this.entries = entries.stream().sorted().distinct().toList();
        for (Decision entry : this.entries) {
            entry.fingerprints().forEach(fingerprint -> byFingerprint
                    .computeIfAbsent(fingerprint, any -> new TreeSet<>())
                    .add(entry));
        }
    }

    /** In the order in which they were made. */
    public List<Decision> entries() {
        return entries;
    }

    /** What was decided about a conflict, in the order in which it was. */
    public List<Decision> about(Conflict conflict) {
        TreeSet<Decision> found = new TreeSet<>();
        conflict.fingerprints()
                .forEach(fingerprint -> found.addAll(byFingerprint.getOrDefault(fingerprint, new TreeSet<>())));
        return List.copyOf(found);
    }

    /** Of a conflict's entries those that nobody has taken back, in their order. */
    static List<Decision> standing(List<Decision> history) {
        List<Decision> standing = new ArrayList<>();
        for (Decision entry : history) {
            if (!entry.takesBack()) {
                standing.add(entry);
            } else {
                Instant one = entry.ruling().takesBack();
                standing.removeIf(before -> one == null || before.at().equals(one));
            }
        }
        return List.copyOf(standing);
    }

    /** These and others. */
    public Decisions with(Collection<Decision> others) {
        return new Decisions(Stream.concat(entries.stream(), others.stream()).toList());
    }

    /** These without some. */
    public Decisions without(Collection<Decision> some) {
        Set<Decision> gone = Set.copyOf(some);
        return new Decisions(
                entries.stream().filter(entry -> !gone.contains(entry)).toList());
    }
}
