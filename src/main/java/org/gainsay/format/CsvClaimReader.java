package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gainsay.input.Problems;

/** Claims from CSV; each record is held against the same schema as the JSON that it stands for. */
final class CsvClaimReader implements ClaimReader {

    private final ClaimMapping mapping;

    CsvClaimReader(ClaimMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public Loaded read(String file, InputStream in) throws IOException {
        Problems problems = new Problems();
        DistinctClaims claims = new DistinctClaims();
        boolean right =
                CsvLines.read(file, in, CsvColumns.OF_CLAIMS, problems, (json, place) -> mapping.claim(json, place)
                        .ifPresent(claim -> claims.add(claim, json.hasNonNull("id"), place)));
        return new Loaded(right ? claims.inOrder() : List.of(), problems.found());
    }
}
