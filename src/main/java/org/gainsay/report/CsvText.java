package org.gainsay.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import org.gainsay.format.CsvGuard;

/** A listing as CSV; a cell that a spreadsheet would take for a formula is guarded. */
public final class CsvText {

    private CsvText() {}

    public static String of(Listing listing) {
        StringWriter text = new StringWriter();
        // a buffer would keep the last rows to itself
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        csv.writeRecord(listing.columns());
        for (List<String> row : listing.rows()) {
            csv.writeRecord(row.stream().map(CsvGuard::guarded).toList());
        }
        return text.toString();
    }
}
