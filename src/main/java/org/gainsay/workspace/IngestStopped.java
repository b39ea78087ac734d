package org.gainsay.workspace;

import org.gainsay.claim.Counted;

/** Somebody has interrupted the reading of articles between two of them; what was read before is kept. */
public final class IngestStopped extends RuntimeException {

    IngestStopped(int done, int all) {
        super("stopped after " + done + " of " + Counted.of(all, "document")
                + "; these are kept, and the same command reads the others");
    }
}
