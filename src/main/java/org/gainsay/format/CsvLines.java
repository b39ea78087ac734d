package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gainsay.input.Problems;
import org.jspecify.annotations.Nullable;

/** CSV of which each record stands for JSON. */
final class CsvLines {

    private CsvLines() {}

    /** Reads a stream of UTF-8 to its end; tells whether the header is right: where it is not, nothing should be taken. */
    static boolean read(String file, InputStream in, CsvColumns columns, Problems problems, JsonLines.Sink sink)
            throws IOException {
        BelowHeader records = new BelowHeader(columns, sink);
        new CsvRecords(file, problems, records).read(in);
        return records.header != null && records.header.right();
    }

    /** Gives on each record as the JSON that it stands for. */
    private static final class BelowHeader implements CsvRecords.Sink {

        private final CsvColumns columns;
        private final JsonLines.Sink sink;
        private @Nullable CsvHeader header;

        BelowHeader(CsvColumns columns, JsonLines.Sink sink) {
            this.columns = columns;
            this.sink = sink;
        }

        @Override
        public boolean header(List<String> names, Place place) {
            header = CsvHeader.read(columns, names, place);
            return header.complete();
        }

        @Override
        public void line(List<String> cells, Place place) {
            if (header != null) {
                sink.accept(header.json(cells), place);
            }
        }
    }
}
