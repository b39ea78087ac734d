package org.gainsay.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Counted;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Word;
import org.gainsay.compare.Wording;
import org.gainsay.credibility.Occasion;
import org.gainsay.credibility.Opposition;
import org.gainsay.credibility.Oppositions;
import org.gainsay.credibility.SourceHistory;

/** How the history of a source reads: the one place for its words. */
final class SourceCounts {

    private SourceCounts() {}

    /** {@code said 4, relayed 0; contradicted 2, …}: the number of rows of each section; those against others count claims of each. */
    static String sentence(SourceHistory history) {
        return Stream.concat(
                        Stream.of(
                                "said " + history.said().size(),
                                "relayed " + history.relayed().size()),
                        Stream.of(Opposition.Kind.values())
                                .map(kind -> counted(kind, history.oppositions(kind)))
                                .filter(words -> !words.isEmpty()))
                .collect(Collectors.joining("; "));
    }

    private static String counted(Opposition.Kind kind, Oppositions oppositions) {
        int others = oppositions.others();
        String claims = Counted.of(oppositions.own(), "claim");
        return oppositions.all() == 0
                ? ""
                : switch (kind) {
                    case CONTRADICTED -> "contradicted " + others + " of others, with " + claims;
                    case WAS_CONTRADICTED -> "was contradicted on " + claims + ", by " + others + " of others";
                    case SAME_DAY -> "contradiction on one day: " + claims + ", " + others + " of others";
                    case ORDER_UNKNOWN ->
                        "contradiction, who spoke first unknown: " + claims + ", " + others + " of others";
                    case ITSELF -> "against itself: " + claims;
                    case DIFFERS -> "differs without contradiction: " + claims;
                };
    }

    static String heading(Opposition.Kind kind) {
        return switch (kind) {
            case CONTRADICTED -> "CONTRADICTED WHAT WAS SAID BEFORE";
            case WAS_CONTRADICTED -> "WAS CONTRADICTED LATER";
            case SAME_DAY -> "CONTRADICTION ON ONE DAY";
            case ORDER_UNKNOWN -> "CONTRADICTION, WHO SPOKE FIRST UNKNOWN";
            case ITSELF -> "AGAINST ITSELF";
            case DIFFERS -> "DIFFERS WITHOUT CONTRADICTION";
        };
    }

    /** {@code 24 Jul 2020}; {@code printed 25 Jul 2020}; {@code about 2020}; {@code date unknown}. */
    static String when(Occasion occasion) {
        DateRange days = occasion.days();
        if (days == null) {
            return "date unknown";
        }
        return switch (occasion.basis()) {
            case SAID, UNKNOWN -> Wording.of(days);
            case PUBLISHED -> "printed " + Wording.of(days);
            case ABOUT -> "about " + Wording.of(days);
        };
    }

    static String statement(Claim claim) {
        return (claim.polarity() == Polarity.ASSERTED ? "" : Word.of(claim.polarity()) + ": ")
                + Phrases.statement(claim);
    }

    static String document(Claim claim) {
        Provenance provenance = claim.provenance();
        return provenance == null ? "" : provenance.document();
    }
}
