package org.gainsay.format;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import org.gainsay.input.Problems;

/** CSV (RFC 4180) with a header; each record becomes the JSON that it stands for, any other line is reported. */
final class CsvLines {

    private CsvLines() {}

    /** Reads a stream of UTF-8 to its end; tells whether the header is right: where it is not, nothing should be taken. */
    static boolean read(String file, InputStream in, CsvColumns columns, Problems problems, JsonLines.Sink sink)
            throws IOException {
        CheckedText text = new CheckedText(file, new Utf8Lines(in), problems);
        int line = 0;
        boolean right = false;
        try (CsvReader<CsvRecord> csv = reader(text);
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            if (!records.hasNext()) {
                problems.add(file, 0, 0, "the file is empty", "the first line names the columns");
                return false;
            }
            CsvRecord first = records.next();
            CsvHeader header = CsvHeader.read(columns, first.getFields(), place(file, first, problems));
            right = header.right();
            line = lastLine(first);
            while (header.complete() && records.hasNext()) {
                CsvRecord record = records.next();
                line = lastLine(record);
                Place place = place(file, record, problems);
                if (!text.isDamaged(place.line(), line) && isWhole(record, header, place)) {
                    sink.accept(header.json(record.getFields()), place);
                }
            }
        } catch (CsvParseException e) {
            problems.add(
                    file, line + 1, 0, "from here on this is not CSV: " + e.getMessage(), "a quote that opens closes");
        }
        return right;
    }

    private static boolean isWhole(CsvRecord record, CsvHeader header, Place place) {
        if (record.getFields().stream().allMatch(String::isBlank)) {
            return false;
        }
        int expected = header.names().size();
        if (record.getFieldCount() != expected) {
            place.report(
                    "this line has " + record.getFieldCount() + " cells",
                    "the first line names " + expected + " columns");
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

    private static Place place(String file, CsvRecord record, Problems problems) {
        return new Place(file, Math.toIntExact(record.getStartingLineNumber()), problems);
    }

    private static int lastLine(CsvRecord record) {
        long breaks = record.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        return Math.toIntExact(record.getStartingLineNumber() + breaks);
    }
}
