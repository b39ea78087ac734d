package org.gainsay.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement by one source.
 *
 * @param id given, or derived from the content
 * @param estimate the quantity claimed; null where none is
 * @param hedges the words that weaken it
 * @param saidOn when it was said; null where that is not known
 * @param attribution from the innermost speaker outward; the last hop is the document's publisher
 * @param provenance where it stands; null where no document is given
 * @param denies ids of the claims that it names as denied
 * @param reading how a machine read it; null where a person made the claim
 * @param confidential whether it may leave the machine in any output
 */
public record Claim(
        String id,
        Proposition proposition,
        @Nullable Estimate estimate,
        Polarity polarity,
        Stance stance,
        Modality modality,
        List<String> hedges,
        Basis basis,
        AsOf asOf,
        @Nullable DateRange saidOn,
        List<Hop> attribution,
        @Nullable Provenance provenance,
        List<String> denies,
        @Nullable Reading reading,
        boolean confidential) {

    public Claim {
        Required.text(id, "id");
        hedges = List.copyOf(hedges);
        attribution = List.copyOf(attribution);
        denies = List.copyOf(denies);
        Required.that(!attribution.isEmpty(), "attribution needs at least one hop");
    }

    /** The innermost speaker. */
    public Hop origin() {
        return attribution.get(0);
    }

    /** Whether the origin's own words stand there: a direct quotation, or a document speaking for itself. */
    public boolean inOwnWords() {
        return origin().direct() || attribution.size() == 1;
    }

    /** The same, read right in the eyes of a person; a claim that no machine read is as it was. */
    public Claim accepted() {
        return reading == null ? this : with(id, asOf, provenance, denies, reading.acceptedByPerson());
    }

    /** The same under another id. */
    public Claim withId(String other) {
        return with(other, asOf, provenance, denies, reading);
    }

    /** The same about another time. */
    public Claim dated(AsOf time) {
        return with(id, time, provenance, denies, reading);
    }

    /** The same, standing elsewhere. */
    public Claim at(@Nullable Provenance place) {
        return with(id, asOf, place, denies, reading);
    }

    /** The same, naming other claims as denied. */
    public Claim denying(List<String> ids) {
        return with(id, asOf, provenance, ids, reading);
    }

    /** The same, not to leave the machine. */
    public Claim keptConfidential() {
        return new Claim(
                id,
                proposition,
                estimate,
                polarity,
                stance,
                modality,
                hedges,
                basis,
                asOf,
                saidOn,
                attribution,
                provenance,
                denies,
                reading,
                true);
    }

    /** Whether it rests on a machine's reading that nobody has accepted. */
    public boolean awaitsAcceptance() {
        return reading != null && reading.awaitsAcceptance();
    }

    private Claim with(
            String name, AsOf time, @Nullable Provenance place, List<String> denied, @Nullable Reading read) {
        return new Claim(
                name,
                proposition,
                estimate,
                polarity,
                stance,
                modality,
                hedges,
                basis,
                time,
                saidOn,
                attribution,
                place,
                denied,
                read,
                confidential);
    }
}
