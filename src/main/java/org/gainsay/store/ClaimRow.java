package org.gainsay.store;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Proposition;
import org.gainsay.format.ClaimLine;
import org.gainsay.format.LocatedClaim;
import org.jspecify.annotations.Nullable;

/** A row of the table of claims: what was loaded, and what a person made of it. */
record ClaimRow(
        String id,
        String asLoaded,
        @Nullable String asCorrected,
        boolean dropped,
        @Nullable String document,
        String subject,
        String predicate,
        @Nullable String object,
        @Nullable String place,
        String origin,
        String loadedFrom,
        int loadedLine,
        Instant loadedAt) {

    static ClaimRow loaded(LocatedClaim located, Instant at) {
        Claim claim = located.claim();
        return of(claim, ClaimLine.of(claim), null, new Loading(located.file(), located.line(), at));
    }

    ClaimRow corrected(Claim claim) {
        return of(claim, asLoaded, ClaimLine.of(claim), loading());
    }

    ClaimRow withoutClaim() {
        return new ClaimRow(
                id,
                asLoaded,
                asCorrected,
                true,
                document,
                subject,
                predicate,
                object,
                place,
                origin,
                loadedFrom,
                loadedLine,
                loadedAt);
    }

    /** Whether a machine read it here; the others came from the lines of files. */
    boolean isRead() {
        return loadedLine == 0;
    }

    /** Read once more. What a person made of it stands, at the place where it is read now. */
    ClaimRow readAgain(Claim claim, String file, Instant at) {
        ClaimRow fresh = loaded(new LocatedClaim(file, 0, claim), at);
        if (asCorrected == null) {
            return dropped ? fresh.withoutClaim() : fresh;
        }
        Claim before = ClaimLine.parse(asLoaded);
        Claim corrected = ClaimLine.parse(asCorrected).at(claim.provenance());
        boolean asRead = corrected.denies().equals(before.denies());
        ClaimRow standing = fresh.corrected(asRead ? corrected.denying(claim.denies()) : corrected);
        return dropped ? standing.withoutClaim() : standing;
    }

    /** The same claim, as it was read and as it was corrected, standing elsewhere in its document. */
    ClaimRow moved(UnaryOperator<Claim> move) {
        ClaimRow read =
                loaded(new LocatedClaim(loadedFrom, loadedLine, move.apply(ClaimLine.parse(asLoaded))), loadedAt);
        ClaimRow standing = asCorrected == null ? read : read.corrected(move.apply(ClaimLine.parse(asCorrected)));
        return dropped ? standing.withoutClaim() : standing;
    }

    /** As it was loaded or read, whatever people made of it. */
    ClaimRow uncorrected() {
        return of(ClaimLine.parse(asLoaded), asLoaded, null, loading());
    }

    /** The claim as it stands; null where it is dropped. */
    @Nullable
    String live() {
        if (dropped) {
            return null;
        }
        return asCorrected == null ? asLoaded : asCorrected;
    }

    /** Whether loading a claim would change nothing: a correction stands against the text that it corrects. */
    boolean covers(Claim claim) {
        String live = live();
        return isText(claim, asLoaded) || (live != null && isText(claim, live));
    }

    Loading loading() {
        return new Loading(loadedFrom, loadedLine, loadedAt);
    }

    /** An earlier version may have written the same claim otherwise. */
    private static boolean isText(Claim claim, String line) {
        return ClaimLine.of(claim).equals(line) || ClaimLine.parse(line).equals(claim);
    }

    private static ClaimRow of(Claim claim, String asLoaded, @Nullable String asCorrected, Loading loading) {
        Proposition proposition = claim.proposition();
        return new ClaimRow(
                claim.id(),
                asLoaded,
                asCorrected,
                false,
                claim.provenance() == null ? null : claim.provenance().document(),
                proposition.subject(),
                proposition.predicate(),
                proposition.object(),
                proposition.place(),
                claim.origin().source(),
                loading.file(),
                loading.line(),
                loading.at());
    }
}
