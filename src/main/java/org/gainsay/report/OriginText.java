package org.gainsay.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Position;
import org.gainsay.source.Independence;
import org.gainsay.source.Independence.Standing;
import org.gainsay.source.Origin;
import org.gainsay.vocabulary.Term;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How many independent origins there are, with the origins and claims that make the number. */
final class OriginText {

    private static final int NAMED = 5;

    private OriginText() {}

    /** The count, and below it each origin with its claims, and with those that it depends on or may be one with. */
    static void write(Independence independence, Page page) {
        page.note("origins", independence.sentence());
        independence.standings().forEach(standing -> page.note("", sentence(standing)));
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

    private static String sentence(Standing standing) {
        return sentence(standing.origin())
                + among("; one voice with ", standing.dependsOn())
                + among("; may be one with ", standing.mayBe());
    }

    private static String among(String words, List<Origin> others) {
        return others.isEmpty()
                ? ""
                : words
                        + others.stream()
                                .limit(NAMED)
                                .map(other -> other.source().label())
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + (others.size() > NAMED ? ", …" : "");
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

    /** The same for other programs. */
    static ObjectNode json(Independence independence) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("low", independence.low())
                .put("high", independence.high())
                .put("speakers", independence.speakers())
                .put("institutions", independence.institutions());
        ArrayNode origins = node.putArray("origins");
        for (Standing standing : independence.standings()) {
            ObjectNode origin = json(standing.origin());
            labels(origin.putArray("dependsOn"), standing.dependsOn());
            labels(origin.putArray("mayBe"), standing.mayBe());
            origins.add(origin);
        }
        return node;
    }

    private static void labels(ArrayNode array, List<Origin> origins) {
        origins.stream().map(origin -> origin.source().label()).distinct().forEach(array::add);
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
