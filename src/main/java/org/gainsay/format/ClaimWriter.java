package org.gainsay.format;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.claim.Claim;

/** Writes claims so that reading gives the same claims again. What may not leave the machine is for the caller to leave out. */
public interface ClaimWriter {

    /** Writes all claims in the order given; the target is flushed, and left open. */
    void write(Iterable<Claim> claims, Writer target) throws IOException;

    /** One JSON object a line, as {@code claim.schema.json} describes it. */
    static ClaimWriter jsonl() {
        return new JsonlClaimWriter();
    }

    /** One record a claim, below a header; cells that begin as a formula does are guarded by an apostrophe. */
    static ClaimWriter csv() {
        return new CsvClaimWriter();
    }
}
