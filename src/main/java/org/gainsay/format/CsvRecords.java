package org.gainsay.format;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gainsay.input.Problems;

/** The records of a CSV file (RFC 4180), the first of which names the columns; what is no whole record is reported and left out. */
final class CsvRecords {

    /** What takes the records. */
    interface Sink {

        /** Takes the names of the columns. Whether the lines below can be read. */
        boolean header(List<String> names, Place place);

        /** Takes a line of as many cells as there are columns, one of them at least not blank. */
        void line(List<String> cells, Place place);
    }

    private final String file;
    private final Problems problems;
    private final Sink sink;

    CsvRecords(String file, Problems problems, Sink sink) {
        this.file = file;
        this.problems = problems;
        this.sink = sink;
    }

    void read(InputStream in) throws IOException {
        CheckedText text = new CheckedText(file, new Utf8Lines(in), problems);
        int line = 0;
        try (CsvReader<CsvRecord> csv = reader(text);
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            if (!records.hasNext()) {
                problems.add(file, 0, 0, "the file is empty", "the first line names the columns");
                return;
            }
            CsvRecord header = records.next();
            line = lastLine(header);
            boolean readable = sink.header(header.getFields(), place(header));
            while (readable && records.hasNext()) {
                CsvRecord record = records.next();
                line = lastLine(record);
                Place place = place(record);
                if (!text.isDamaged(place.line(), line) && isWhole(record, header.getFieldCount(), place)) {
                    sink.line(record.getFields(), place);
                }
            }
        } catch (CsvParseException e) {
            problems.add(
                    file, line + 1, 0, "from here on this is not CSV: " + e.getMessage(), "a quote that opens closes");
        }
    }

    private static boolean isWhole(CsvRecord record, int columns, Place place) {
        if (record.getFields().stream().allMatch(String::isBlank)) {
            return false;
        }
        if (record.getFieldCount() != columns) {
            place.report(
                    "this line has " + record.getFieldCount() + " cells",
                    "the first line names " + columns + " columns");
            return false;
        }
        return true;
    }

    private static CsvReader<CsvRecord> reader(CheckedText text) {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private Place place(CsvRecord record) {
        return new Place(file, Math.toIntExact(record.getStartingLineNumber()), problems);
    }

    private static int lastLine(CsvRecord record) {
        long breaks = record.getFields().stream()
                .filter(cell -> cell.indexOf('\n') >= 0)
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        return Math.toIntExact(record.getStartingLineNumber() + breaks);
    }
}
