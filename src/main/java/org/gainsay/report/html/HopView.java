package org.gainsay.report.html;

import org.gainsay.claim.Hop;
import org.gainsay.claim.Word;

/**
 * A link of a chain.
 *
 * @param did what it did, and whether its words stand verbatim; empty where the text does not tell
 */
public record HopView(String source, boolean named, String did) {

    static HopView of(Hop hop) {
        String role = hop.role() == null ? "" : Word.of(hop.role());
        String direct = hop.direct() ? "verbatim" : "";
        return new HopView(
                hop.source(), hop.named(), role.isEmpty() || direct.isEmpty() ? role + direct : role + ", " + direct);
    }
}
