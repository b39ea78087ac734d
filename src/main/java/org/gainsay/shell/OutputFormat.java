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

    public String word() {
        return Word.of(this);
    }
}
