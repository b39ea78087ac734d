package org.gainsay.report.exchange;

import java.io.Writer;
import java.util.Collection;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.format.Json;
import org.gainsay.review.Judged;
import org.gainsay.review.Ruling;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.node.ObjectNode;

/**
 * Claims, and what people judged, in JSON-LD by the vocabulary of schema.org: Claim and ClaimReview. The program rates nothing: a
 * review stands only where a person has judged, and a rating in it only where the person has settled the question.
 */
public final class LinkedData {

    /** The only context that search engines read. */
    private static final String CONTEXT = "https://schema.org";

    private final ClaimNodes nodes;

    public LinkedData(ClaimNodes nodes) {
        this.nodes = nodes;
    }

    /** Whether a statement is a claim to others; one that declines to say is none. */
    public static boolean isClaim(Claim claim) {
        return claim.polarity() != Polarity.WITHHELD;
    }

    /** Writes every claim; the target stays open. */
    public void writeClaims(Collection<Claim> claims, Writer target) {
        write(claims.stream().filter(LinkedData::isClaim).map(nodes::of), target);
    }

    /** Writes a review of every conflict that is judged, by its last decision; the target stays open. */
    public void writeReviews(Collection<Judged> conflicts, Writer target) {
        ReviewNodes reviews = new ReviewNodes(nodes);
        write(conflicts.stream().filter(LinkedData::isReview).map(reviews::of), target);
    }

    /** Whether somebody's decision on it holds, and says something of the claims. */
    public static boolean isReview(Judged judged) {
        return judged.status() == Judged.Status.JUDGED
                && judged.decision()
                        .filter(decision -> decision.ruling().kind() != Ruling.Kind.TOOL_ERROR)
                        .isPresent();
    }

    private static void write(Stream<ObjectNode> graph, Writer target) {
        try (JsonGenerator json = Json.MAPPER
                .writer()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(target)) {
            json.writeStartObject();
            json.writeStringProperty("@context", CONTEXT);
            json.writeArrayPropertyStart("@graph");
            graph.forEach(node -> json.writeRawValue("\n" + inPage(Json.MAPPER.writeValueAsString(node))));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** JSON-LD is pasted into pages, where a text must not end the script that it stands in. */
    private static String inPage(String json) {
        return json.replace("<", "\\u003C");
    }
}
