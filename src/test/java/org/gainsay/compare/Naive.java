package org.gainsay.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.rule.Verdict;

/** Every claim against every other, without blocks: what any engine must find. */
final class Naive {

    private Naive() {}

    /** What each two claims that can be set against each other do to one another. */
    static List<Bearing> bearings(List<Claim> claims) {
        NavigableMap<String, Statement> statements = new TreeMap<>();
        claims.forEach(claim -> statements.put(claim.id(), Statement.of(claim, World.VOCABULARY)));
        Utterances utterances = new Utterances(
                PairwiseChecker.families(statements.values(), World.RULES), World.VOCABULARY, World.RULES);
        PairComparison comparison = new PairComparison(World.VOCABULARY, World.RULES, utterances, new Evidence(false));
        Bearings bearings = new Bearings(comparison, utterances, World.VOCABULARY, World.RULES);
        return statements.values().stream()
                .flatMap(one -> statements.tailMap(one.id()).values().stream()
                        .skip(1)
                        .flatMap(other -> bearings.of(one, other).stream()))
                .toList();
    }

    /** The verdicts of all pairs that can be set against each other, by their two ids. */
    static Map<Set<String>, Verdict> verdicts(List<Claim> claims) {
        List<Statement> statements = claims.stream()
                .map(claim -> Statement.of(claim, World.VOCABULARY))
                .sorted()
                .toList();
        Utterances utterances = new Utterances(List.of(statements), World.VOCABULARY, World.RULES);
        PairComparison comparison = new PairComparison(World.VOCABULARY, World.RULES, utterances, new Evidence(false));
        Map<Set<String>, Verdict> verdicts = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            for (int j = i + 1; j < statements.size(); j++) {
                if (comparison.compare(statements.get(i), statements.get(j)) instanceof Compared compared) {
                    verdicts.put(
                            Set.of(statements.get(i).id(), statements.get(j).id()), compared.verdict());
                }
            }
        }
        return verdicts;
    }
}
