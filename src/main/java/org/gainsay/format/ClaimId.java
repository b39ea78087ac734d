package org.gainsay.format;

import java.util.List;
import java.util.StringJoiner;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Provenance;
import org.gainsay.input.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The id of a claim that was given none: 16 hexadecimal digits of the SHA-256 of the document's name, the quote, the
 * predicate, the polarity, the estimate's text and the chain, white space normalised. Neither offsets nor the
 * document's hash take part, so that moving text changes no id.
 */
public final class ClaimId {

    private static final int DIGITS = 16;
    private static final String SEPARATOR = "\u001f";

    private ClaimId() {}

    public static String of(
            Proposition proposition,
            @Nullable Estimate estimate,
            Polarity polarity,
            List<Hop> attribution,
            @Nullable Provenance provenance) {
        StringJoiner content = new StringJoiner(SEPARATOR);
        content.add(provenance == null ? "" : normal(provenance.document()));
        content.add(provenance == null || provenance.quote() == null ? "" : normal(provenance.quote()));
        content.add(normal(proposition.predicate()));
        content.add(polarity.word());
        content.add(estimate == null ? "" : normal(estimate.text()));
        attribution.forEach(hop -> content.add(normal(hop.source())));
        return Sha256.of(content.toString()).substring(0, DIGITS);
    }

    /** Whether two claims say the same in every field but the offsets of their quote. */
    public static boolean sameContent(Claim one, Claim other) {
        return one.equals(other) || withoutOffsets(one).equals(withoutOffsets(other));
    }

    private static Claim withoutOffsets(Claim claim) {
        Provenance provenance = claim.provenance();
        return provenance == null
                ? claim
                : claim.at(new Provenance(provenance.document(), null, null, provenance.quote()));
    }

    private static String normal(String text) {
        return WhiteSpace.normal(text);
    }
}
