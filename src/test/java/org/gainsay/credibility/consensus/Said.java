package org.gainsay.credibility.consensus;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.source.Assertion;

/** Writes assertions, and reads what a method makes of them. */
final class Said {

    private Said() {}

    /** {@code "s1 x 1"}: the source s1 gives x the value 1. */
    static List<Assertion> all(String... assertions) {
        return Stream.of(assertions)
                .map(text -> text.split(" ", 3))
                .map(words -> new Assertion(words[0], words[1], words[2]))
                .toList();
    }

    static Consensus by(ConsensusMethod method, Rounds rounds, List<Assertion> assertions) {
        return Consensus.of(Assertions.of(assertions, method.kind()), method, rounds);
    }

    static Consensus by(ConsensusMethod method, List<Assertion> assertions) {
        return by(method, method.rounds(), assertions);
    }

    static Map<String, Double> trust(Consensus consensus) {
        return consensus.trust().collect(Collectors.toMap(SourceTrust::source, SourceTrust::trust));
    }

    /** By {@code "variable value"}. */
    static Map<String, Double> belief(Consensus consensus) {
        return consensus
                .beliefs()
                .flatMap(variable -> variable.values().stream()
                        .map(value -> Map.entry(variable.variable() + " " + value.value(), value.belief())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static VariableBelief variable(Consensus consensus, String name) {
        return consensus
                .beliefs()
                .filter(variable -> variable.variable().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
