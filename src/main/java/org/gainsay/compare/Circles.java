package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.source.Chain;
import org.gainsay.vocabulary.Term;

/** Finds statements that rest on themselves: within one chain, or where two sources each have it from the other. */
final class Circles {

    private final Utterances utterances;

    private record Step(Term from, Term to) {

        Step reversed() {
            return new Step(to, from);
        }
    }

    Circles(Utterances utterances) {
        this.utterances = utterances;
    }

    /** @param family statements in the order of their ids */
    List<Relay> find(Collection<Statement> family) {
        List<Relay> found = new ArrayList<>();
        Map<Step, List<Statement>> byStep = new HashMap<>();
        for (Statement statement : family) {
            statement
                    .chain()
                    .circle()
                    .ifPresent(source ->
                            found.add(circle(List.of(statement), "The chain comes back to " + source.label() + ".")));
            for (Step step : steps(statement.chain())) {
                byStep.getOrDefault(step.reversed(), List.of()).stream()
                        .filter(other -> !other.isSameClaimAs(statement) && utterances.tellTheSame(other, statement))
                        .forEach(other -> found.add(circle(
                                List.of(other, statement),
                                step.to + " has it from " + step.from + ", and " + step.from + " has it from " + step.to
                                        + ".")));
                byStep.computeIfAbsent(step, any -> new ArrayList<>()).add(statement);
            }
        }
        return found;
    }

    private static Relay circle(List<Statement> statements, String reason) {
        return new Relay(
                Relay.Kind.CIRCULAR, statements.stream().map(Statement::claim).toList(), reason);
    }

    /** From each named source of a chain to every named one further out. */
    private static List<Step> steps(Chain chain) {
        List<Term> named = chain.sources().stream()
                .filter(source -> !chain.unnamed().contains(source))
                .toList();
        List<Step> steps = new ArrayList<>();
        for (int inner = 0; inner < named.size(); inner++) {
            for (int outer = inner + 1; outer < named.size(); outer++) {
                if (!named.get(inner).equals(named.get(outer))) {
                    steps.add(new Step(named.get(inner), named.get(outer)));
                }
            }
        }
        return steps;
    }
}
