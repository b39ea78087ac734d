package org.gainsay.report.exchange;

import java.util.List;
import org.gainsay.rule.DenialRule;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Verdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rules in use, as SARIF tells them: each with what it looks for, and why. */
final class SarifRules {

    private SarifRules() {}

    static ArrayNode of(List<Rule> rules) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        rules.forEach(rule -> array.add(of(rule)));
        return array;
    }

    private static ObjectNode of(Rule rule) {
        Rule.Header header = rule.header();
        String why = header.why().strip();
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", rule.id());
        node.putObject("shortDescription").put("text", CodeScanningLimits.description(header.summary()));
        node.putObject("fullDescription").put("text", CodeScanningLimits.description(why));
        node.putObject("help").put("text", why);
        node.putObject("defaultConfiguration").put("level", level(usual(rule)));
        node.putObject("properties").putArray("tags").add(header.family()).add(rule.kind());
        return node;
    }

    /** What its plainest finding comes to. */
    private static Severity usual(Rule rule) {
        return rule.severity(rule instanceof DenialRule ? Verdict.DISPUTED : Verdict.CONTRADICTION);
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
            case NONE -> "none";
        };
    }
}
