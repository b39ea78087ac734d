package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gainsay.input.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Claims from CSV (RFC 4180) with a header; each record becomes the JSON that it stands for, and is held against the same schema. */
final class CsvClaimReader implements ClaimReader {

    private final ClaimMapping mapping;

    CsvClaimReader(ClaimMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public Loaded read(String file, InputStream in) throws IOException {
        Problems problems = new Problems();
        Lines lines = new Lines(mapping);
        new CsvRecords(file, problems, lines).read(in);
        return new Loaded(lines.inOrder(), problems.found());
    }

    /** What stands below a header. */
    private static final class Lines implements CsvRecords.Sink {

        private final ClaimMapping mapping;
        private final DistinctClaims claims = new DistinctClaims();
        private @Nullable CsvHeader header;

        Lines(ClaimMapping mapping) {
            this.mapping = mapping;
        }

        @Override
        public boolean header(List<String> names, Place place) {
            header = CsvHeader.read(names, place);
            return header.complete();
        }

        @Override
        public void line(List<String> cells, Place place) {
            if (header != null) {
                ObjectNode json = header.json(cells);
                mapping.claim(json, place).ifPresent(claim -> claims.add(claim, json.hasNonNull("id"), place));
            }
        }

        List<LocatedClaim> inOrder() {
            return header != null && header.right() ? claims.inOrder() : List.of();
        }
    }
}
