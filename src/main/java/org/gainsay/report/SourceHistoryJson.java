package org.gainsay.report;

import java.util.Collection;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Word;
import org.gainsay.credibility.Occasion;
import org.gainsay.credibility.Opposition;
import org.gainsay.credibility.Oppositions;
import org.gainsay.credibility.SourceHistory;
import org.gainsay.format.DateText;
import org.gainsay.format.SourceJson;
import org.gainsay.source.SourceEntry;
import org.gainsay.source.ToldSource;
import org.gainsay.vocabulary.Term;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One source for other programs, as {@code source-history.schema.json} describes it. */
public final class SourceHistoryJson {

    private SourceHistoryJson() {}

    /**
     * The history as one object.
     *
     * @param limit how many there are at most of each part; counts are of all
     */
    public static ObjectNode of(SourceHistory history, int limit) {
        SourceEntry entry = history.entry();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schemaVersion", FindingsJson.SCHEMA_VERSION);
        node.put("source", entry.source().label());
        texts(node.putArray("otherNames"), history.otherNames());
        node.put("kind", entry.kind().map(Word::of).orElse(null));
        node.put("country", entry.country().orElse(null));
        node.put("institution", entry.institution().label());
        node.put("family", entry.family().orElse(null));
        texts(
                node.putArray("speaksFor"),
                entry.speaksFor().stream().map(Term::label).toList());
        ArrayNode told = node.putArray("told");
        history.told().forEach(each -> told.add(of(each)));
        ObjectNode counts = node.putObject("counts");
        counts.put("said", history.said().size());
        counts.put("relayed", history.relayed().size());
        occasions(node.putArray("said"), history.said(), limit);
        occasions(node.putArray("relayed"), history.relayed(), limit);
        for (Opposition.Kind kind : Opposition.Kind.values()) {
            Oppositions oppositions = history.oppositions(kind);
            counts.put(name(kind), oppositions.all());
            ArrayNode array = node.putArray(name(kind));
            oppositions.first().stream().limit(limit).forEach(opposition -> array.add(of(opposition)));
        }
        node.set("record", RecordJson.of(history.record()));
        return node;
    }

    private static String name(Opposition.Kind kind) {
        return switch (kind) {
            case CONTRADICTED -> "contradicted";
            case WAS_CONTRADICTED -> "wasContradicted";
            case SAME_DAY -> "sameDay";
            case ORDER_UNKNOWN -> "orderUnknown";
            case ITSELF -> "itself";
            case DIFFERS -> "differs";
        };
    }

    private static ObjectNode of(ToldSource told) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("profile", SourceJson.toJson(told.profile()));
        return node.put("author", told.author())
                .put("at", told.at().toString())
                .put("file", told.file())
                .put("line", told.line());
    }

    private static void occasions(ArrayNode array, List<Occasion> occasions, int limit) {
        occasions.stream().limit(limit).forEach(occasion -> array.add(of(occasion)));
    }

    private static ObjectNode of(Occasion occasion) {
        Claim claim = occasion.claim();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("claim", claim.id());
        node.put("date", occasion.days() == null ? null : DateText.of(occasion.days()));
        node.put("dateBasis", Word.of(occasion.basis()));
        node.put("polarity", Word.of(claim.polarity()));
        node.put("statement", Phrases.statement(claim));
        node.put(
                "document",
                claim.provenance() == null ? null : claim.provenance().document());
        texts(
                node.putArray("chain"),
                claim.attribution().stream().map(Hop::source).toList());
        return node;
    }

    private static ObjectNode of(Opposition opposition) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("verdict", Word.of(opposition.bearing().verdict()));
        node.put("reason", opposition.bearing().reason());
        node.put("question", opposition.bearing().question().text());
        node.put("fingerprint", opposition.bearing().question().fingerprint());
        node.put("by", opposition.by().label());
        node.set("own", of(opposition.own()));
        node.set("other", of(opposition.other()));
        return node;
    }

    private static void texts(ArrayNode array, Collection<String> texts) {
        texts.forEach(array::add);
    }
}
