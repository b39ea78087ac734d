package org.gainsay.report.exchange;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Counted;
import org.gainsay.compare.Coverage;
import org.gainsay.compare.Failure;
import org.gainsay.format.Json;
import org.gainsay.report.CoverageText;
import org.gainsay.review.Judged;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A check as a SARIF 2.1.0 log (OASIS Standard), for code-scanning hosts and editors. A conflict is a result; the newest claim that
 * was asked about is its location, the others are related locations. The notifications of the run tell coverage, what could not be
 * compared, and what the limits of hosts leave out. Relays are notes behind the conflicts.
 */
public final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifLog() {}

    /**
     * Writes the log, the most severe conflicts first; the target stays open.
     *
     * @return what is left out, a sentence each
     */
    public static List<String> write(BuildReport report, Writer target) {
        return write(report, new CodeScanningLimits(), target);
    }

    static List<String> write(BuildReport report, CodeScanningLimits limits, Writer target) {
        try (JsonGenerator json = Json.MAPPER
                .writerWithDefaultPrettyPrinter()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(target)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            json.writeName("tool");
            json.writeTree(tool(report));
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeArrayPropertyStart("results");
            List<String> leftOut = results(report, limits, json);
            json.writeEndArray();
            json.writeName("invocations");
            json.writeTree(invocations(report, leftOut));
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            return leftOut;
        }
    }

    private static List<String> results(BuildReport report, CodeScanningLimits limits, JsonGenerator json) {
        SarifResults results = new SarifResults(report);
        List<Judged> conflicts = report.conflicts();
        List<String> leftOut = new ArrayList<>();
        int written = 0;
        int crowded = 0;
        for (Judged judged : conflicts) {
            ObjectNode result = results.of(judged);
            if (written == CodeScanningLimits.RESULTS || !limits.admits(result.toString())) {
                break;
            }
            json.writeTree(result);
            written++;
            crowded += judged.conflict().claims().size() > CodeScanningLimits.LOCATIONS ? 1 : 0;
        }
        int noted = relays(report, limits, CodeScanningLimits.RESULTS - written, json);
        if (written < conflicts.size()) {
            leftOut.add("left out: the " + Counted.of(conflicts.size() - written, "least severe conflict")
                    + ", which a code-scanning host would refuse or not show; --format json has all");
        }
        if (noted > 0) {
            leftOut.add("left out: " + noted + (noted == 1 ? " note" : " notes")
                    + " on what happened to statements on their way; --format json has all");
        }
        if (crowded > 0) {
            leftOut.add("left out: claims beyond the first " + CodeScanningLimits.LOCATIONS + " of "
                    + Counted.of(crowded, "conflict") + "; --format json has all");
        }
        return leftOut;
    }

    /** Gives back how many are left out. */
    private static int relays(BuildReport report, CodeScanningLimits limits, int room, JsonGenerator json) {
        List<ObjectNode> notes = new SarifRelays(report).results();
        int written = 0;
        while (written < Math.min(room, notes.size())
                && limits.admits(notes.get(written).toString())) {
            json.writeTree(notes.get(written));
            written++;
        }
        return notes.size() - written;
    }

    private static ObjectNode tool(BuildReport report) {
        ObjectNode tool = JsonNodeFactory.instance.objectNode();
        tool.putObject("driver")
                .put("name", "Gainsay")
                .put("version", report.version())
                .set("rules", SarifRules.of(report.rules()).addAll(SarifRelays.rules()));
        return tool;
    }

    private static ArrayNode invocations(BuildReport report, List<String> leftOut) {
        Coverage coverage = report.coverage();
        ArrayNode invocations = JsonNodeFactory.instance.arrayNode();
        ObjectNode invocation = invocations
                .addObject()
                .put("executionSuccessful", coverage.failed().isEmpty());
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        for (Failure failure : coverage.failed()) {
            notify(notifications, "error", "not compared: " + failure);
        }
        leftOut.forEach(sentence -> notify(notifications, "warning", sentence));
        CoverageText.sentences(coverage).forEach(sentence -> notify(notifications, "note", sentence));
        return invocations;
    }

    private static void notify(ArrayNode notifications, String level, String sentence) {
        notifications.addObject().put("level", level).set("message", SarifLocations.message(sentence));
    }
}
