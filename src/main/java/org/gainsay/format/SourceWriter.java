package org.gainsay.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import org.gainsay.source.SourceProfile;

/** Writes what is told of sources so that reading gives the same again. What may not leave the machine is for the caller to leave out. */
public final class SourceWriter {

    private SourceWriter() {}

    /** One JSON object a line, as {@code source.schema.json} describes it. */
    public static void jsonl(Iterable<SourceProfile> profiles, Writer target) throws IOException {
        for (SourceProfile profile : profiles) {
            target.write(SourceLine.of(profile));
            target.write('\n');
        }
        target.flush();
    }

    /** One record a source, below a header; cells that begin as a formula does are guarded by an apostrophe. */
    @SuppressWarnings("resource") // the target is the caller's to close
    public static void csv(Iterable<SourceProfile> profiles, Writer target) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
        csv.writeRecord(CsvColumns.OF_SOURCES.names());
        for (SourceProfile profile : profiles) {
            csv.writeRecord(CsvColumns.OF_SOURCES.cells(SourceJson.toJson(profile)));
        }
        csv.flush();
    }
}
