package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.source.Chain;
import org.gainsay.vocabulary.Term;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/** Finds statements that rest on themselves: within one chain, or where several sources each have it from the next. */
final class Circles {

    private final Utterances utterances;

    private record Step(Term from, Term to) {}

    Circles(Utterances utterances) {
        this.utterances = utterances;
    }

    /** @param family statements in the order of their ids */
    List<Relay> find(Collection<Statement> family) {
        List<Relay> found = new ArrayList<>();
        for (Statement statement : family) {
            statement
                    .chain()
                    .circle()
                    .ifPresent(source ->
                            found.add(circle(List.of(statement), "The chain comes back to " + source.label() + ".")));
        }
        Map<Term, List<Statement>> bySubject = new TreeMap<>();
        for (Set<Term> round : rounds(family)) {
            bySubject.clear();
            family.stream()
                    .filter(statement -> steps(statement).anyMatch(step -> isWithin(step, round)))
                    .forEach(statement -> bySubject
                            .computeIfAbsent(statement.subject(), any -> new ArrayList<>())
                            .add(statement));
            bySubject.values().stream()
                    .flatMap(statements -> alike(statements).stream())
                    .forEach(statements ->
                            rounds(statements).forEach(sources -> found.add(circle(statements, sources))));
        }
        return found;
    }

    /** Statements of which each tells the same as all others of its group. */
    private List<List<Statement>> alike(List<Statement> statements) {
        List<List<Statement>> groups = new ArrayList<>();
        for (Statement statement : statements) {
            groups.stream()
                    .filter(group -> group.stream().allMatch(other -> utterances.tellTheSame(other, statement)))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    })
                    .add(statement);
        }
        return groups;
    }

    /** The named sources that have something from one another in the round, by the chains of several statements. */
    private static List<Set<Term>> rounds(Collection<Statement> statements) {
        return new KosarajuStrongConnectivityInspector<>(graph(statements))
                .stronglyConnectedSets().stream()
                        .filter(round -> round.size() > 1)
                        .toList();
    }

    private static Graph<Term, DefaultEdge> graph(Collection<Statement> statements) {
        Graph<Term, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        statements.stream()
                .filter(statement -> statement.chain().circle().isEmpty())
                .flatMap(Circles::steps)
                .forEach(step -> {
                    graph.addVertex(step.from());
                    graph.addVertex(step.to());
                    graph.addEdge(step.from(), step.to());
                });
        return graph;
    }

    private static Relay circle(List<Statement> statements, Set<Term> sources) {
        Graph<Term, DefaultEdge> graph = graph(statements);
        Term first = sources.stream().sorted().findFirst().orElseThrow();
        List<Term> path = graph.outgoingEdgesOf(first).stream()
                .map(graph::getEdgeTarget)
                .filter(sources::contains)
                .sorted()
                .map(next -> BFSShortestPath.findPathBetween(graph, next, first))
                .min(Comparator.comparing(GraphPath::getLength))
                .map(GraphPath::getVertexList)
                .orElseThrow();
        List<String> steps = IntStream.range(0, path.size())
                .mapToObj(i -> path.get(i) + " has it from " + path.get((i + path.size() - 1) % path.size()))
                .toList();
        String last = steps.get(steps.size() - 1);
        String reason = String.join(", ", steps.subList(0, steps.size() - 1)) + ", and " + last + ".";
        return circle(
                statements.stream()
                        .filter(statement -> steps(statement).anyMatch(step -> isWithin(step, sources)))
                        .toList(),
                reason);
    }

    private static boolean isWithin(Step step, Set<Term> sources) {
        return sources.contains(step.from()) && sources.contains(step.to());
    }

    private static Relay circle(List<Statement> statements, String reason) {
        return new Relay(
                Relay.Kind.CIRCULAR, statements.stream().map(Statement::claim).toList(), reason);
    }

    /** From each named source of a chain to every named one further out. */
    private static Stream<Step> steps(Statement statement) {
        Chain chain = statement.chain();
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
        return steps.stream();
    }
}
