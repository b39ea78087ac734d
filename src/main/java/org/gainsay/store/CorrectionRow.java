package org.gainsay.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the table of corrections. */
record CorrectionRow(
        String claim, @Nullable String was, @Nullable String became, String author, String reason, Instant madeAt) {

    static CorrectionRow byLoad(ClaimRow before, ClaimRow after) {
        return new CorrectionRow(
                before.id(), before.live(), after.live(), "", "loaded from " + after.loadedFrom(), after.loadedAt());
    }
}
