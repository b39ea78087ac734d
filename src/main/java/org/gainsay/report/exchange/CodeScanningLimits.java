package org.gainsay.report.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * What GitHub takes and shows of a SARIF file: more than this is refused or cut off there without a word. See "SARIF results
 * exceed one or more limits" and "SARIF support for code scanning" in its documentation: 25,000 results a run are taken and the
 * 5,000 most severe shown, 1,000 locations a result are taken and 100 shown, 20 tags a rule are taken and 10 shown, descriptions
 * have 1,024 characters, and the file 10 MB when it is compressed with gzip.
 */
final class CodeScanningLimits {

    static final int RESULTS = 5_000;
    static final int LOCATIONS = 100;
    static final int DESCRIPTION = 1_024;

    /** In bytes, with room for what stands around the results. */
    static final long COMPRESSED = 9L << 20;

    private final long compressed;
    private final Count count = new Count();
    private final GZIPOutputStream gzip;

    CodeScanningLimits() {
        this(COMPRESSED);
    }

    /** @param compressed how many bytes the results may have when they are compressed */
    CodeScanningLimits(long compressed) {
        this.compressed = compressed;
        try {
            this.gzip = new GZIPOutputStream(count, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Counts a result in; false where there is no more room for it. */
    boolean admits(String result) {
        try {
            gzip.write(result.getBytes(StandardCharsets.UTF_8));
            gzip.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return count.bytes <= compressed;
    }

    static String description(String text) {
        return text.length() <= DESCRIPTION ? text : text.substring(0, DESCRIPTION - 1) + "…";
    }

    /** Counts what goes through. */
    private static final class Count extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
        }
    }
}
