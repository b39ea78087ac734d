package org.gainsay.report.exchange;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Word;
import org.gainsay.compare.Conflict;
import org.gainsay.report.DecisionText;
import org.gainsay.review.Decision;
import org.gainsay.review.Judged;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Severity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A conflict as a result of SARIF. */
final class SarifResults {

    private final BuildReport report;
    private final SarifLocations locations;
    private final List<String> rules;

    SarifResults(BuildReport report) {
        this.report = report;
        this.locations = new SarifLocations(report.places());
        this.rules = report.rules().stream().map(Rule::id).toList();
    }

    ObjectNode of(Judged judged) {
        Conflict conflict = judged.conflict();
        String rule = conflict.question().rule().id();
        ObjectNode result = JsonNodeFactory.instance
                .objectNode()
                .put("ruleId", rule)
                .put("ruleIndex", rules.indexOf(rule))
                .put("kind", conflict.severity() == Severity.NONE ? "informational" : "fail")
                .put("level", SarifRules.level(conflict.severity()));
        result.set(
                "message",
                SarifLocations.message(
                        conflict.question().text() + " " + String.join(" ", ConflictSentences.why(judged))));
        List<Claim> claims = report.claims(conflict);
        locations.add(claims, result);
        fingerprints(result, conflict);
        decision(result, judged);
        result.putObject("properties")
                .put("verdict", Word.of(conflict.verdict()))
                .put("machineRead", conflict.machineRead());
        return result;
    }

    /** GitHub follows a finding by the first of the two, which it would otherwise make of the line, that a new claim moves. */
    private static void fingerprints(ObjectNode result, Conflict conflict) {
        result.putObject("partialFingerprints")
                .put("primaryLocationLineHash", conflict.fingerprint() + ":1")
                .put("question/v1", conflict.fingerprint());
    }

    /** SARIF wants both properties in every result of a run, or in none: what nobody has judged is new and has no suppression. */
    private static void decision(ObjectNode result, Judged judged) {
        Optional<Decision> decision = judged.decision();
        result.put("baselineState", judged.isCovered() ? "unchanged" : decision.isPresent() ? "updated" : "new");
        ArrayNode suppressions = result.putArray("suppressions");
        decision.ifPresent(last -> suppressions
                .addObject()
                .put("kind", "external")
                .put("status", judged.status() == Judged.Status.JUDGED ? "accepted" : "underReview")
                .put("justification", DecisionText.of(last)));
    }
}
