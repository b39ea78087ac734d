package org.gainsay.report;

import java.io.Writer;
import java.util.Collection;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Word;
import org.gainsay.compare.Clash;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Coverage;
import org.gainsay.compare.DraftLine;
import org.gainsay.compare.DraftNote;
import org.gainsay.compare.Fact;
import org.gainsay.compare.Failure;
import org.gainsay.compare.Findings;
import org.gainsay.compare.Position;
import org.gainsay.compare.Relay;
import org.gainsay.credibility.Grades;
import org.gainsay.format.ClaimJson;
import org.gainsay.format.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The result of a check for other programs, as {@code findings.schema.json} describes it. */
public final class FindingsJson {

    /** Raised when a program that reads the result would have to change. */
    public static final int SCHEMA_VERSION = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FindingsJson() {}

    /** Writes the result conflict by conflict, so that a large one needs no more memory than its largest conflict; the target stays open. */
    public static void write(Findings findings, Writer target) {
        write(findings, List.of(), target);
    }

    /**
     * The same with a draft beside the record.
     *
     * @param draft empty where none was checked
     */
    public static void write(Findings findings, List<DraftLine> draft, Writer target) {
        write(findings, draft, Grades.none(), target);
    }

    /** The same with how people grade the sources and claims of each conflict. */
    public static void write(Findings findings, List<DraftLine> draft, Grades grades, Writer target) {
        try (JsonGenerator json = Json.MAPPER
                .writerWithDefaultPrettyPrinter()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(target)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            json.writeName("coverage");
            json.writeTree(coverage(findings.coverage()));
            json.writeArrayPropertyStart("conflicts");
            findings.conflicts().forEach(conflict -> json.writeTree(of(conflict, grades)));
            json.writeEndArray();
            json.writeArrayPropertyStart("relays");
            findings.relays().forEach(relay -> json.writeTree(of(relay)));
            json.writeEndArray();
            if (!draft.isEmpty()) {
                json.writeArrayPropertyStart("draft");
                draft.forEach(line -> json.writeTree(of(line)));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    /** A conflict with how people grade its sources and claims. */
    public static ObjectNode of(Conflict conflict, Grades grades) {
        return GradeJson.onto(of(conflict), grades.concerning(conflict.claims()));
    }

    public static ObjectNode of(Conflict conflict) {
        ObjectNode node = NODES.objectNode();
        node.put("fingerprint", conflict.fingerprint());
        texts(node.putArray("previousFingerprints"), conflict.previousFingerprints());
        node.put("rule", conflict.question().rule().id());
        node.put("verdict", Word.of(conflict.verdict()));
        node.put("severity", Word.of(conflict.severity()));
        node.put("status", "open");
        node.put("machineRead", conflict.machineRead());
        node.put("question", conflict.question().text());
        ArrayNode positions = node.putArray("positions");
        conflict.positions().forEach(position -> positions.add(of(position)));
        ArrayNode clashes = node.putArray("clashes");
        conflict.clashes().forEach(clash -> clashes.add(of(clash)));
        texts(node.putArray("beside"), conflict.beside());
        texts(node.putArray("asks"), conflict.asks());
        claims(node.putArray("context"), conflict.context());
        return node;
    }

    private static ObjectNode of(Position position) {
        ObjectNode node = NODES.objectNode().put("label", position.label());
        claims(node.putArray("claims"), position.claims());
        node.set("independence", OriginText.json(position.independence()));
        return node;
    }

    private static ObjectNode of(Clash clash) {
        ObjectNode node = NODES.objectNode()
                .put("a", clash.a())
                .put("b", clash.b())
                .put("verdict", Word.of(clash.verdict()))
                .put("severity", Word.of(clash.severity()))
                .put("machineRead", clash.machineRead())
                .put("sentence", clash.sentence())
                .put("reason", clash.reason());
        facts(node.putArray("explanation"), clash.explanation());
        return node;
    }

    static void facts(ArrayNode array, Collection<Fact> facts) {
        facts.forEach(fact -> array.addObject().put("fact", fact.fact()).put("value", fact.value()));
    }

    private static ObjectNode of(Relay relay) {
        ObjectNode node = NODES.objectNode().put("kind", Word.of(relay.kind()));
        texts(node.putArray("claims"), relay.claims().stream().map(Claim::id).toList());
        return node.put("reason", relay.reason());
    }

    private static ObjectNode of(DraftLine line) {
        ObjectNode node = NODES.objectNode();
        node.set("claim", ClaimJson.toJson(line.claim()));
        texts(node.putArray("same"), ids(line.same()));
        texts(
                node.putArray("conflicts"),
                line.conflicts().stream().map(Conflict::fingerprint).toList());
        ArrayNode notes = node.putArray("notes");
        for (DraftNote note : line.notes()) {
            ObjectNode added =
                    notes.addObject().put("kind", Word.of(note.kind())).put("reason", note.reason());
            texts(added.putArray("beside"), ids(note.beside()));
        }
        return node;
    }

    private static List<String> ids(Collection<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    private static ObjectNode coverage(Coverage coverage) {
        ObjectNode node = NODES.objectNode()
                .put("claims", coverage.claims())
                .put("pairs", coverage.pairs())
                .put("compared", coverage.compared());
        ObjectNode reasons = node.putObject("notComparable");
        coverage.notComparable().forEach(reasons::put);
        node.put("failed", coverage.failed().size());
        ArrayNode failures = node.putArray("failures");
        for (Failure failure : coverage.failed()) {
            failures.addObject().put("about", failure.about()).put("message", failure.message());
        }
        node.put("judged", coverage.judged());
        texts(node.putArray("unknownNames"), coverage.unknownNames());
        return node.put("alone", coverage.alone());
    }

    private static void claims(ArrayNode array, Collection<Claim> claims) {
        claims.forEach(claim -> array.add(ClaimJson.toJson(claim)));
    }

    private static void texts(ArrayNode array, Collection<String> texts) {
        texts.forEach(array::add);
    }
}
