package org.gainsay.shell;

import org.gainsay.claim.Word;

/** The shape of a result: for reading, for other programs, for the places where a build reports, for the web. */
public enum OutputFormat {
    TABLE,
    JSON,
    JSONL,
    CSV,
    MARKDOWN,
    HTML,
    SARIF,
    JUNIT,
    GITHUB,
    JSONLD;

    /** Whether it is read as it stands, in a build log or a wiki, so that nothing in it may steer what shows it. */
    boolean isForReading() {
        return this == TABLE || this == MARKDOWN || this == GITHUB;
    }

    public String word() {
        return Word.of(this);
    }
}
