package org.gainsay.format;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.claim.Claim;

/** Claims as JSON Lines. */
final class JsonlClaimWriter implements ClaimWriter {

    @Override
    public void write(Iterable<Claim> claims, Writer target) throws IOException {
        for (Claim claim : claims) {
            target.write(ClaimLine.of(claim));
            target.write('\n');
        }
        target.flush();
    }
}
