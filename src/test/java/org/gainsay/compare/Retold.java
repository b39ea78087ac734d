package org.gainsay.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Stance;
import org.jspecify.annotations.Nullable;

/** A claim with one thing changed. */
final class Retold {

    private Retold() {}

    static Claim withId(Claim claim, String id) {
        return copy(
                claim,
                id,
                claim.estimate(),
                claim.polarity(),
                claim.modality(),
                claim.attribution(),
                claim.provenance());
    }

    static Claim by(Claim claim, String id, Hop... hops) {
        return copy(claim, id, claim.estimate(), claim.polarity(), claim.modality(), List.of(hops), claim.provenance());
    }

    static Claim saying(Claim claim, Estimate estimate) {
        return copy(
                claim,
                claim.id(),
                estimate,
                claim.polarity(),
                claim.modality(),
                claim.attribution(),
                claim.provenance());
    }

    static Claim only(Claim claim, Modality modality) {
        return copy(
                claim,
                claim.id(),
                claim.estimate(),
                claim.polarity(),
                modality,
                claim.attribution(),
                claim.provenance());
    }

    static Claim withheld(Claim claim, String id) {
        return copy(
                claim,
                id,
                claim.estimate(),
                Polarity.WITHHELD,
                claim.modality(),
                claim.attribution(),
                claim.provenance());
    }

    /** A figure as so many times itself in another unit. */
    static Estimate times(long factor, String unit, Estimate estimate) {
        return new Estimate(
                estimate.text(),
                times(factor, estimate.stated()),
                estimate.bound(),
                times(factor, estimate.low()),
                times(factor, estimate.best()),
                times(factor, estimate.high()),
                estimate.lowExclusive(),
                estimate.highExclusive(),
                unit,
                estimate.of(),
                estimate.parts());
    }

    private static @Nullable BigDecimal times(long factor, @Nullable BigDecimal value) {
        return value == null ? null : value.multiply(BigDecimal.valueOf(factor));
    }

    /** The same in another document, by one more hop and in paraphrase. */
    static Claim reprinted(Claim claim, String id) {
        List<Hop> chain = new ArrayList<>();
        claim.attribution().forEach(hop -> chain.add(new Hop(hop.source(), hop.role(), hop.named(), false)));
        chain.add(Hop.of("Reprinter"));
        return copy(
                claim,
                id,
                claim.estimate(),
                claim.polarity(),
                claim.modality(),
                chain,
                new Provenance("reprint.txt", null, null, null));
    }

    private static Claim copy(
            Claim claim,
            String id,
            @Nullable Estimate estimate,
            Polarity polarity,
            Modality modality,
            List<Hop> attribution,
            @Nullable Provenance provenance) {
        boolean withheld = polarity == Polarity.WITHHELD;
        return new Claim(
                id,
                claim.proposition(),
                estimate,
                polarity,
                withheld ? Stance.CANNOT_CONFIRM : claim.stance(),
                modality,
                claim.hedges(),
                claim.basis(),
                claim.asOf(),
                claim.saidOn(),
                attribution,
                provenance,
                withheld ? List.of() : claim.denies(),
                claim.reading(),
                claim.confidential());
    }
}
