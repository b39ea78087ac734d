package org.gainsay.format;

import java.nio.file.Path;
import java.util.List;
import org.gainsay.claim.Word;
import org.jspecify.annotations.Nullable;

/**
 * A document read once more, and how the quotes from it stand.
 *
 * @param file where it lies now; null where it was not found
 * @param trouble why its file could not be read; empty where it could
 * @param quotes in the order of the claims' ids
 */
public record DocumentStanding(
        String id, State state, @Nullable Path file, String trouble, List<QuoteStanding> quotes) {

    /** How a document stands to what was read of it. */
    public enum State {
        /** Its file has the bytes that were read. */
        UNCHANGED,
        /** Its file has others. */
        CHANGED,
        /** Its file is not where it was; the quotes are held against the text that was read. */
        NOT_FOUND,
        /** Its file is there and cannot be read. */
        UNREADABLE,
        /** Neither its file nor its text was ever at hand. */
        NEVER_READ;

        public String word() {
            return Word.of(this);
        }
    }

    public DocumentStanding {
        quotes = List.copyOf(quotes);
    }

    /** Whether its quotes could be held against a text. */
    public boolean isRead() {
        return state != State.UNREADABLE && state != State.NEVER_READ;
    }

    /** How many quotes stand so. */
    public long count(QuoteStanding.Kind kind) {
        return quotes.stream().filter(quote -> quote.kind() == kind).count();
    }
}
