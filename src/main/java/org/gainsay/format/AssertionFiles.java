package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gainsay.input.Problems;
import org.gainsay.source.Assertion;
import org.gainsay.source.ValueKind;

/**
 * Files of assertions for truth discovery: CSV (RFC 4180) whose first line names the columns source, variable and value, in any
 * order. White space around a cell is no part of it. A line that stands twice counts once.
 */
public final class AssertionFiles {

    private AssertionFiles() {}

    /**
     * The assertions of a file, none twice.
     *
     * @param file its name in messages
     * @throws org.gainsay.input.InvalidInput with everything that is wrong; a source that gives one variable two values is, as the
     *     methods know no such source
     */
    public static List<Assertion> read(String file, InputStream in, ValueKind kind) throws IOException {
        Problems problems = new Problems();
        AssertionRows rows = new AssertionRows(kind, problems);
        new CsvRecords(file, problems, rows).read(in);
        List<Assertion> assertions = rows.distinct();
        problems.orThrow();
        return assertions;
    }
}
