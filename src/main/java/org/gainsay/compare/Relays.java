package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Word;

/** Finds what happened to statements on their way: wording changed, repeated, or sent in a circle. */
final class Relays {

    private final Utterances utterances;

    Relays(Utterances utterances) {
        this.utterances = utterances;
    }

    /**
     * Sorted by kind, then by the claims' ids. Every report of an utterance is held against the one nearest to its origin; those
     * that repeat it come together.
     *
     * @param families statements of predicates that could meet, each family in the order of ids
     */
    List<Relay> find(Collection<List<Statement>> families) {
        Set<Relay> found = new TreeSet<>();
        for (List<Statement> family : families) {
            found.addAll(new Circles(utterances).find(family));
            Map<Statement, List<Statement>> repeated = new TreeMap<>();
            for (Statement statement : family) {
                utterances.before(statement).ifPresent(before -> {
                    List<String> changes = changes(before, statement);
                    if (!changes.isEmpty()) {
                        found.add(wordingChanged(before, statement, changes));
                    } else if (!before.road().equals(statement.road())) {
                        repeated.computeIfAbsent(before, any -> new ArrayList<>(List.of(before)))
                                .add(statement);
                    }
                });
            }
            repeated.values().forEach(statements -> found.add(repetition(statements)));
        }
        return List.copyOf(found);
    }

    private static Relay wordingChanged(Statement before, Statement statement, List<String> changes) {
        return new Relay(
                Relay.Kind.WORDING_CHANGED, List.of(before.claim(), statement.claim()), reason(before, changes));
    }

    static String reason(Statement before, List<String> changes) {
        return before.chain().origin().label() + ": " + String.join("; ", changes) + ".";
    }

    private static Relay repetition(List<Statement> statements) {
        long roads = statements.stream().map(Statement::road).distinct().count();
        String speaker = statements.get(0).chain().origin().label();
        return new Relay(
                Relay.Kind.REPETITION,
                statements.stream().map(Statement::claim).toList(),
                "One statement of " + speaker + " by " + roads + " roads; it counts once.");
    }

    /** In what the wording of the second differs from that of the first. */
    static List<String> changes(Statement first, Statement second) {
        List<String> changes = new ArrayList<>();
        Quantity one = first.quantity();
        Quantity other = second.quantity();
        if (one != null && other != null && !sameWording(one, other)) {
            changes.add(
                    "'" + one.estimate().text() + "' and '" + other.estimate().text() + "'");
        }
        if (one != null && other != null && !first.counted().equals(second.counted())) {
            changes.add("what is counted is " + first.counted().label() + " and "
                    + second.counted().label());
        }
        if (first.claim().modality() != second.claim().modality()) {
            changes.add(Word.of(first.claim().modality()) + " and "
                    + Word.of(second.claim().modality()));
        }
        return changes;
    }

    private static boolean sameWording(Quantity one, Quantity other) {
        Estimate first = one.estimate();
        Estimate second = other.estimate();
        return first.bound() == second.bound() && one.hasSameEndsAs(other) && one.statesTheSameAs(other);
    }
}
