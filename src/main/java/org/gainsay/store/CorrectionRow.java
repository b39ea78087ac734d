package org.gainsay.store;

import java.time.Instant;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Correction;
import org.gainsay.format.ClaimLine;
import org.jspecify.annotations.Nullable;

/** A row of the table of corrections. */
record CorrectionRow(
        String claim, @Nullable String was, @Nullable String became, String author, String reason, Instant madeAt) {

    static CorrectionRow byLoad(ClaimRow before, ClaimRow after) {
        return new CorrectionRow(
                before.id(), before.live(), after.live(), "", "loaded from " + after.loadedFrom(), after.loadedAt());
    }

    Correction correction() {
        return new Correction(claim(was), claim(became), author, reason, madeAt);
    }

    private static @Nullable Claim claim(@Nullable String line) {
        return line == null ? null : ClaimLine.parse(line);
    }
}
