package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;

/** Reads the claims of one file. */
interface ClaimReader {

    /** Reads to the end, whatever is wrong on the way; the stream is left open. */
    Loaded read(String file, InputStream in) throws IOException;
}
