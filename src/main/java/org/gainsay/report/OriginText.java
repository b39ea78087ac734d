package org.gainsay.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Position;
import org.gainsay.source.Independence;
import org.gainsay.source.Independence.Voice;
import org.gainsay.source.Origin;
import org.gainsay.vocabulary.Term;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How many independent origins there are, with the origins and claims that make the number. */
final class OriginText {

    private OriginText() {}

    /** The count, and below it each origin with its claims; what may be one stands on neighbouring lines. */
    static void write(Independence independence, Page page) {
        page.note("origins", independence.sentence());
        for (List<Voice> circle : independence.circles()) {
            for (Voice voice : circle) {
                page.note("", sentence(voice) + (circle.size() > 1 ? "  (may be one with others)" : ""));
            }
        }
    }

    /** How many of the speakers of each position are independent; nothing where each position has one speaker, which is plain to see. */
    static Optional<String> brief(List<Position> positions) {
        return positions.stream().anyMatch(position -> position.independence().speakers() > 1)
                ? Optional.of(positions.stream()
                        .map(position -> position.label() + ": "
                                + position.independence().count() + " independent of "
                                + position.independence().speakers())
                        .collect(Collectors.joining("; ")))
                : Optional.empty();
    }

    private static String sentence(Voice voice) {
        return voice.origins().stream().map(OriginText::sentence).collect(Collectors.joining("; one voice with "));
    }

    private static String sentence(Origin origin) {
        String described = origin.named() ? "" : " (unnamed)";
        String institution = origin.institution()
                .filter(body -> !body.equals(origin.source()))
                .map(body -> " of " + body.label())
                .orElse("");
        return origin.source().label() + described + institution + ": " + ids(origin);
    }

    private static String ids(Origin origin) {
        return origin.claims().stream().map(Claim::id).collect(Collectors.joining(", "));
    }

    /** The same for other programs: origins of one circle may be one, those of one voice surely are. */
    static ObjectNode json(Independence independence) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("low", independence.low())
                .put("high", independence.high())
                .put("speakers", independence.speakers())
                .put("institutions", independence.institutions());
        ArrayNode origins = node.putArray("origins");
        int voices = 0;
        for (int circle = 0; circle < independence.circles().size(); circle++) {
            for (Voice voice : independence.circles().get(circle)) {
                voices++;
                for (Origin origin : voice.origins()) {
                    origins.add(json(origin).put("circle", circle + 1).put("voice", voices));
                }
            }
        }
        return node;
    }

    private static ObjectNode json(Origin origin) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("source", origin.source().label())
                .put("named", origin.named());
        origin.institution().map(Term::label).ifPresent(label -> node.put("institution", label));
        ArrayNode claims = node.putArray("claims");
        origin.claims().stream().map(Claim::id).forEach(claims::add);
        return node;
    }
}
