package org.gainsay.shell;

import org.gainsay.claim.DateRange;
import org.gainsay.claim.Polarity;
import org.gainsay.format.DateText;
import org.gainsay.workspace.ClaimFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Option;

/** The options that choose claims. */
record ClaimOptions(
        @Option(longName = "subject", description = "only about this, and what is within it")
                @Accepts(value = "NAME", completion = KnownNames.class)
                @Nullable
                String subject,
        @Option(longName = "predicate", description = "only with this predicate")
                @Accepts(value = "WORD", completion = KnownNames.class)
                @Nullable
                String predicate,
        @Option(longName = "place", description = "only of this place, and places within it")
                @Accepts(value = "NAME", completion = KnownNames.class)
                @Nullable
                String place,
        @Option(longName = "source", description = "only with this source in the chain")
                @Accepts(value = "NAME", completion = SourceNames.class)
                @Nullable
                String source,
        @Option(longName = "document", description = "only of this document")
                @Accepts(value = "ID", completion = DocumentIds.class)
                @Nullable
                String document,
        @Option(longName = "polarity", description = "only asserted, denied or withheld") @Nullable Polarity polarity,
        @Option(longName = "during", description = "only about, or said in, this time: 2020-05, 2020-05-01/2020-06-30")
                @Accepts("DATE")
                @Nullable
                String during,
        @Option(longName = "text", description = "only with this text in proposition, figure or quote") @Nullable
                String text,
        @Option(longName = "unaccepted", description = "only what a machine read and nobody has accepted")
                boolean unaccepted) {

    ClaimFilter filter() {
        return new ClaimFilter(subject, predicate, place, source, document, polarity, range(during), text, unaccepted);
    }

    /** What {@code --during} asks for. */
    static @Nullable DateRange range(@Nullable String text) {
        try {
            return text == null ? null : DateText.dateOrWindow(text);
        } catch (IllegalArgumentException e) {
            throw new UsageError("--during: " + e.getMessage());
        }
    }
}
