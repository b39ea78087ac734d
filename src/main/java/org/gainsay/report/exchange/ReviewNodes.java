package org.gainsay.report.exchange;

import java.time.ZoneOffset;
import org.gainsay.compare.Conflict;
import org.gainsay.report.DecisionText;
import org.gainsay.review.Decision;
import org.gainsay.review.Judged;
import org.gainsay.review.Ruling;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A judged conflict as a node of schema.org's ClaimReview: what a person said of the claims, in the person's name. Google asks for
 * an {@code url} and a {@code reviewRating} besides ("Fact check (ClaimReview) structured data"): the page is known to who
 * publishes it, and a rating stands only where the person has settled the question.
 */
final class ReviewNodes {

    private final ClaimNodes claims;

    ReviewNodes(ClaimNodes claims) {
        this.claims = claims;
    }

    /** @param judged by a decision that still holds */
    ObjectNode of(Judged judged) {
        Conflict conflict = judged.conflict();
        Decision decision = judged.decision().orElseThrow();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("@type", "ClaimReview")
                .put("@id", "urn:gainsay:conflict:" + conflict.fingerprint())
                .put("claimReviewed", conflict.question().text())
                .put("reviewBody", DecisionText.of(decision))
                .put(
                        "datePublished",
                        decision.at().atZone(ZoneOffset.UTC).toLocalDate().toString());
        node.putObject("author").put("@type", "Person").put("name", decision.author());
        Ruling ruling = decision.ruling();
        if (ruling.kind() == Ruling.Kind.SETTLED) {
            node.putObject("reviewRating").put("@type", "Rating").put("alternateName", "settled: " + ruling.figure());
        }
        ArrayNode reviewed = node.putArray("itemReviewed");
        conflict.claims().stream().filter(LinkedData::isClaim).map(claims::of).forEach(reviewed::add);
        return node;
    }
}
