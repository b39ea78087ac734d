package org.gainsay.extract.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of the artifact that the program is built with, as the build wrote it down. */
final class CoreNlpVersion {

    private static final String WRITTEN = "engine.properties";

    private CoreNlpVersion() {}

    static String get() {
        Properties written = new Properties();
        try (InputStream stream = CoreNlpVersion.class.getResourceAsStream(WRITTEN)) {
            written.load(Objects.requireNonNull(stream, WRITTEN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(written.getProperty("version"), "version");
    }
}
