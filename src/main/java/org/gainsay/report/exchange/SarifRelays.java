package org.gainsay.report.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.compare.Relay;
import org.gainsay.input.Sha256;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happened to a statement on its way, as notes of SARIF: a changed wording, and a chain that comes back to where it began. They are
 * no conflicts and make no check fail; repetitions are none of what a person must look at and are left out.
 */
final class SarifRelays {

    private static final Map<Relay.Kind, String> SUMMARIES = Map.of(
            Relay.Kind.CIRCULAR, "A chain of sources comes back to where it began",
            Relay.Kind.WORDING_CHANGED, "One statement reached the page in two wordings");

    private final BuildReport report;
    private final SarifLocations locations;

    SarifRelays(BuildReport report) {
        this.report = report;
        this.locations = new SarifLocations(report.places());
    }

    /** A result for each that is told, in their order. */
    List<ObjectNode> results() {
        return report.findings().relays().stream()
                .filter(relay -> SUMMARIES.containsKey(relay.kind()))
                .map(this::of)
                .toList();
    }

    /** The rules that the results name; they stand behind those of conflicts. */
    static List<ObjectNode> rules() {
        return kinds().stream().map(SarifRelays::rule).toList();
    }

    private ObjectNode of(Relay relay) {
        ObjectNode result = JsonNodeFactory.instance
                .objectNode()
                .put("ruleId", relay.kind().word())
                .put("ruleIndex", report.rules().size() + kinds().indexOf(relay.kind()))
                .put("kind", "fail")
                .put("level", "note");
        result.set("message", SarifLocations.message(SUMMARIES.get(relay.kind()) + ". " + relay.reason()));
        locations.add(report.claims(relay), result);
        String fingerprint = fingerprint(relay);
        result.putObject("partialFingerprints")
                .put("primaryLocationLineHash", fingerprint + ":1")
                .put("relay/v1", fingerprint);
        result.put("baselineState", "new").putArray("suppressions");
        return result;
    }

    private static String fingerprint(Relay relay) {
        return Sha256.of(relay.kind().word()
                        + relay.claims().stream()
                                .map(claim -> "\n" + claim.id())
                                .sorted()
                                .collect(Collectors.joining()))
                .substring(0, 16);
    }

    private static List<Relay.Kind> kinds() {
        return SUMMARIES.keySet().stream().sorted().toList();
    }

    private static ObjectNode rule(Relay.Kind kind) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", kind.word());
        node.putObject("shortDescription").put("text", SUMMARIES.get(kind));
        node.putObject("defaultConfiguration").put("level", "note");
        node.putObject("properties").putArray("tags").add("relay");
        return node;
    }
}
