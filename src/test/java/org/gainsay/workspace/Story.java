package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Clash;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Findings;
import org.gainsay.compare.Position;
import org.gainsay.compare.Relay;
import org.gainsay.format.ClaimFiles;
import org.gainsay.rule.Verdict;

/** A story of the fixtures, checked, with questions to ask of what was found. */
record Story(Ruleset ruleset, List<Claim> claims, Findings findings) {

    static Story check(String name) {
        Material material = new MaterialReader(new ClaimFiles(Rulesets::estimate))
                .read(List.of(Path.of("fixtures", name, "claims.jsonl")), null)
                .orThrow();
        Ruleset ruleset = new Rulesets(new WorkspaceOptions(List.of(), null))
                .with(material.vocabularies(), material.profilesOver(List.of()), List.of());
        return new Story(ruleset, material.claims(), ruleset.checker().check(material.claims(), claim -> true));
    }

    Conflict conflict(String question) {
        List<Conflict> found = findings.conflicts().stream()
                .filter(conflict -> conflict.question().text().equals(question))
                .toList();
        assertThat(found).as("conflicts asking '%s'", question).hasSize(1);
        return found.get(0);
    }

    /** The ids of each position, in order. */
    static List<List<String>> positions(Conflict conflict) {
        return conflict.positions().stream().map(Story::ids).toList();
    }

    static List<String> ids(Position position) {
        return position.claims().stream().map(Claim::id).toList();
    }

    /** {@code verdict: id id / id id} for each clash, in order. */
    static List<String> clashes(Conflict conflict) {
        return conflict.clashes().stream()
                .map(clash -> clash.verdict() + ": "
                        + String.join(" ", ids(conflict.positions().get(clash.a()))) + " / "
                        + String.join(" ", ids(conflict.positions().get(clash.b()))))
                .toList();
    }

    /** The ids of claims that stand in a clash with a claim, in any conflict. */
    Set<String> against(String id) {
        Set<String> opposed = new TreeSet<>();
        for (Conflict conflict : findings.conflicts()) {
            for (Clash clash : conflict.clashes()) {
                List<String> a = ids(conflict.positions().get(clash.a()));
                List<String> b = ids(conflict.positions().get(clash.b()));
                if (a.contains(id)) {
                    opposed.addAll(b);
                }
                if (b.contains(id)) {
                    opposed.addAll(a);
                }
            }
        }
        return opposed;
    }

    /** The pairs of claims that a kind of relay names. */
    List<String> relays(Relay.Kind kind) {
        return findings.relays().stream()
                .filter(relay -> relay.kind() == kind)
                .map(relay -> relay.claims().stream().map(Claim::id).collect(Collectors.joining(" ")))
                .toList();
    }

    /** The verdict between the positions of two claims, where these clash in a conflict. */
    Optional<Verdict> verdictBetween(Conflict conflict, String one, String other) {
        return conflict.clashes().stream()
                .filter(clash -> {
                    List<String> a = ids(conflict.positions().get(clash.a()));
                    List<String> b = ids(conflict.positions().get(clash.b()));
                    return (a.contains(one) && b.contains(other)) || (a.contains(other) && b.contains(one));
                })
                .map(Clash::verdict)
                .findFirst();
    }
}
