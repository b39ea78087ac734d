package org.gainsay.report;

import java.util.Collection;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.credibility.Accusation;
import org.gainsay.credibility.Reply;
import org.gainsay.vocabulary.Term;

/** Accusations as rows: who accuses whom of what, when, where it was printed, and what the accused has on record. */
public final class AccusationListing {

    private AccusationListing() {}

    public static Listing of(Collection<Accusation> accusations) {
        Listing.Builder rows =
                Listing.of("said", "accuser", "accused", "of", "claims", "answer", "nearest on record", "nearest said");
        for (Accusation accusation : accusations) {
            rows.row(
                    SayingText.of(accusation.saying()),
                    Phrases.chain(accusation.claim()),
                    accused(accusation),
                    Phrases.statement(accusation.claim()),
                    accusation.claims().stream().map(Claim::id).collect(Collectors.joining(", ")),
                    accusation.answer().words(),
                    accusation.nearest().map(AccusationListing::nearest).orElse("nothing on record"),
                    accusation
                            .nearest()
                            .map(reply -> SayingText.of(reply.saying()) + "; " + SayingText.order(reply))
                            .orElse(""));
        }
        return rows.build();
    }

    static String accused(Accusation accusation) {
        return accusation.accused().isEmpty()
                ? "not told"
                : accusation.accused().stream().map(Term::label).collect(Collectors.joining(" or "));
    }

    /** {@code d-34 Russia denies: Russian contractors supported by Russian government, Libya}. */
    static String nearest(Reply reply) {
        return reply.claim().id() + " " + reply.claim().origin().source() + " "
                + reply.manner().words() + ": " + Phrases.statement(reply.claim());
    }
}
