package org.gainsay.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import org.gainsay.claim.Claim;

/** Claims as CSV, with all columns. */
final class CsvClaimWriter implements ClaimWriter {

    @Override
    @SuppressWarnings("resource") // the target is the caller's to close
    public void write(Iterable<Claim> claims, Writer target) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
        csv.writeRecord(CsvColumns.OF_CLAIMS.names());
        for (Claim claim : claims) {
            csv.writeRecord(CsvColumns.OF_CLAIMS.cells(ClaimJson.toJson(claim)));
        }
        csv.flush();
    }
}
