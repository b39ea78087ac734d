package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;
import org.gainsay.input.Problems;

/** Claims from JSON Lines, one at a time: a file may be larger than memory but for the claims that it holds. */
final class JsonlClaimReader implements ClaimReader {

    private final ClaimMapping mapping;

    JsonlClaimReader(ClaimMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public Loaded read(String file, InputStream in) throws IOException {
        Problems problems = new Problems();
        DistinctClaims claims = new DistinctClaims();
        JsonLines.read(file, in, problems, (json, place) -> mapping.claim(json, place)
                .ifPresent(claim -> claims.add(claim, json.hasNonNull("id"), place)));
        return new Loaded(claims.inOrder(), problems.found());
    }
}
