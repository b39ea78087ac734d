package org.gainsay.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Word;
import org.gainsay.format.DateText;
import org.gainsay.format.Json;
import org.gainsay.format.Place;
import org.gainsay.format.SchemaCheck;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problems;
import org.gainsay.rule.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An entry as {@code decision.schema.json} describes it: one line, its fields in one order. */
public final class DecisionJson {

    private static final SchemaCheck SCHEMA = SchemaCheck.of("/org/gainsay/review/decision.schema.json");

    private DecisionJson() {}

    /** The line without its line feed. */
    public static String line(Decision decision) {
        return Json.MAPPER.writeValueAsString(of(decision));
    }

    /** Reads what {@link #line} wrote. */
    public static Decision parse(String line) {
        Problems problems = new Problems();
        Optional<Decision> decision =
                read((ObjectNode) Json.MAPPER.readTree(line), new Place("a stored decision", 0, problems));
        return decision.orElseThrow(() -> new InvalidInput(problems.found()));
    }

    /** The entry as an object; what is absent does not stand there. */
    public static ObjectNode of(Decision decision) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("fingerprint", decision.fingerprint());
        if (!decision.previousFingerprints().isEmpty()) {
            ArrayNode previous = node.putArray("previousFingerprints");
            decision.previousFingerprints().forEach(previous::add);
        }
        put(node, "question", decision.question());
        put(node, "rule", decision.saw().rule());
        node.setAll(words(decision));
        node.put("claims", decision.claims());
        ArrayNode positions = node.putArray("positions");
        decision.saw().positions().forEach(position -> {
            ArrayNode voices = positions.addArray();
            position.forEach(voice -> voices.add(of(voice)));
        });
        ArrayNode clashes = node.putArray("clashes");
        for (Saw.Clash clash : decision.saw().clashes()) {
            clashes.addObject().put("a", clash.a()).put("b", clash.b()).put("verdict", Word.of(clash.verdict()));
        }
        return node;
    }

    /** What was decided, why, by whom and until when, without what it is about. */
    public static ObjectNode words(Decision decision) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Ruling ruling = decision.ruling();
        node.put("decision", ruling.word());
        put(node, "code", ruling.code() == null ? null : Word.of(ruling.code()));
        put(node, "figure", ruling.figure());
        put(node, "asked", ruling.asked());
        put(node, "until", ruling.until());
        put(node, "takesBack", ruling.takesBack());
        put(node, "reason", decision.reason());
        node.put("by", decision.author());
        node.put("at", decision.at().toString());
        put(node, "expires", decision.expires());
        if (decision.machineRead()) {
            node.put("machineRead", true);
        }
        return node;
    }

    private static ObjectNode of(Voice voice) {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("by", voice.origin()).put("says", voice.says());
        put(node, "stated", voice.stated());
        Proposition of = voice.of();
        if (of != null) {
            node.put("subject", of.subject()).put("predicate", of.predicate());
            put(node, "object", of.object());
            put(node, "place", of.place());
        }
        DateRange asOf = voice.asOf();
        put(node, "asOf", asOf == null ? null : DateText.of(asOf));
        return voice.confidential() ? node.put("confidential", true) : node;
    }

    private static void put(ObjectNode node, String field, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            node.put(field, value.toString());
        }
    }

    /** The entry; empty where anything of it is wrong, which is reported. */
    static Optional<Decision> read(ObjectNode json, Place place) {
        if (!SCHEMA.accepts(json, place)) {
            return Optional.empty();
        }
        try {
            return Optional.of(decision(json));
        } catch (DateTimeException e) {
            place.report("a day or a moment is none: " + e.getMessage(), "days such as 2020-08-31 are allowed");
        } catch (IllegalArgumentException e) {
            place.report(String.valueOf(e.getMessage()), "");
        }
        return Optional.empty();
    }

    private static Decision decision(ObjectNode json) {
        return new Decision(
                json.get("fingerprint").stringValue(),
                json.path("previousFingerprints").values().stream()
                        .map(JsonNode::stringValue)
                        .toList(),
                json.path("question").asString(""),
                new Ruling(
                        word(Ruling.Kind.class, json.get("decision")),
                        json.has("code") ? word(Reason.class, json.get("code")) : null,
                        text(json, "figure"),
                        text(json, "asked"),
                        day(json, "until"),
                        moment(json, "takesBack")),
                json.path("reason").asString(""),
                json.get("by").stringValue(),
                Instant.parse(json.get("at").stringValue()),
                day(json, "expires"),
                json.path("machineRead").asBoolean(false),
                json.path("claims").asInt(0),
                new Saw(
                        text(json, "rule"),
                        json.get("positions").values().stream()
                                .map(DecisionJson::voices)
                                .toList(),
                        json.get("clashes").values().stream()
                                .map(clash -> new Saw.Clash(
                                        clash.get("a").intValue(),
                                        clash.get("b").intValue(),
                                        word(Verdict.class, clash.get("verdict"))))
                                .toList()));
    }

    private static List<Voice> voices(JsonNode position) {
        return position.values().stream()
                .map(voice -> new Voice(
                        voice.get("by").stringValue(),
                        voice.get("says").stringValue(),
                        text(voice, "stated"),
                        proposition(voice),
                        period(voice),
                        voice.path("confidential").asBoolean(false)))
                .toList();
    }

    private static @Nullable Proposition proposition(JsonNode voice) {
        return voice.has("subject")
                ? new Proposition(
                        voice.get("subject").stringValue(),
                        voice.get("predicate").stringValue(),
                        text(voice, "object"),
                        text(voice, "place"))
                : null;
    }

    private static @Nullable DateRange period(JsonNode voice) {
        String text = text(voice, "asOf");
        return text == null ? null : DateText.dateOrWindow(text);
    }

    private static <E extends Enum<E>> E word(Class<E> type, JsonNode word) {
        return Word.parse(type, word.stringValue()).orElseThrow();
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    private static @Nullable Instant moment(JsonNode json, String field) {
        String text = text(json, field);
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable LocalDate day(JsonNode json, String field) {
        String text = text(json, field);
        return text == null ? null : LocalDate.parse(text);
    }
}
