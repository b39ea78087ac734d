package org.gainsay.extract;

import java.util.List;
import org.gainsay.claim.Claim;

/** Reads the claims of an article. */
@FunctionalInterface
public interface ClaimExtractor {

    /** In the order of the text; each machine-read, with a confidence, the pattern that found it, and its place. */
    List<Claim> claims(Article article);
}
