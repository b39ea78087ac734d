package org.gainsay.store;

import java.time.Instant;
import org.gainsay.format.LocatedSource;
import org.gainsay.format.SourceLine;
import org.gainsay.source.ToldSource;
import org.gainsay.vocabulary.Term;

/** A row of the table of sources. */
record SourceRow(String name, String content, String author, String loadedFrom, int loadedLine, Instant loadedAt) {

    static SourceRow of(LocatedSource located, String author, Instant at) {
        return new SourceRow(
                Term.key(located.profile().name()),
                SourceLine.of(located.profile()),
                author,
                located.file(),
                located.line(),
                at);
    }

    ToldSource told() {
        return new ToldSource(SourceLine.parse(content), author, loadedFrom, loadedLine, loadedAt);
    }
}
