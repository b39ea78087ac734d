package org.gainsay.report;

import java.util.List;
import org.gainsay.review.Decision;

/** Entries as rows: when, by whom, what, until when, about which question. */
public final class DecisionListing {

    private DecisionListing() {}

    public static Listing of(List<Decision> entries) {
        Listing.Builder rows = Listing.of("at", "by", "decision", "reason", "expires", "question", "fingerprint");
        for (Decision entry : entries) {
            rows.row(
                    entry.at(),
                    entry.author(),
                    DecisionText.ruling(entry.ruling()),
                    entry.reason(),
                    entry.expires() == null ? "" : entry.expires(),
                    entry.question(),
                    entry.fingerprint());
        }
        return rows.build();
    }
}
