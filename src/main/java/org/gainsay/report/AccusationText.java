package org.gainsay.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Provenance;
import org.gainsay.credibility.Accusation;
import org.gainsay.credibility.Reply;
import org.jline.utils.AttributedString;

/** Accusations for reading, each with where it was printed and with what comes nearest to an answer. */
public final class AccusationText {

    private AccusationText() {}

    public static List<AttributedString> of(Collection<Accusation> accusations, int width) {
        Page page = new Page(width);
        boolean first = true;
        for (Accusation accusation : accusations) {
            if (!first) {
                page.blank();
            }
            first = false;
            page.line(
                    Page.STRONG,
                    SayingText.of(accusation.saying()) + "  "
                            + AccusationListing.accused(accusation) + ", accused by "
                            + accusation.accuser().label() + ": "
                            + Phrases.statement(accusation.claim()));
            accusation.claims().forEach(claim -> page.note("claim", printed(claim)));
            page.note("answer", accusation.answer().words());
            page.note(
                    "nearest", accusation.nearest().map(AccusationText::nearest).orElse("nothing on record"));
        }
        return page.lines();
    }

    private static String printed(Claim claim) {
        Provenance provenance = claim.provenance();
        return claim.id() + "  " + Phrases.chain(claim) + (provenance == null ? "" : ", in " + provenance.document());
    }

    private static String nearest(Reply reply) {
        List<String> parts = new ArrayList<>(List.of(
                AccusationListing.nearest(reply),
                SayingText.of(reply.saying()),
                SayingText.order(reply),
                reply.relation().words()));
        return parts.stream().collect(Collectors.joining("; "));
    }
}
