package org.gainsay.extract.corenlp;

import org.gainsay.extract.Annotator;

/** The real annotator, one for all tests, since its models take seconds to load. */
public final class SharedAnnotator {

    private static final Annotator INSTANCE = new CoreNlpAnnotator(() -> {});

    private SharedAnnotator() {}

    public static Annotator get() {
        return INSTANCE;
    }
}
