package org.gainsay.workspace;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Provenance;
import org.gainsay.source.Chain;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for; what is null asks for nothing. Names ask for the concept and everything within it.
 *
 * @param source anyone in the chain
 * @param during claims about, or said in, this time
 * @param text stands in the proposition, the figure or the quote
 * @param unaccepted only what a machine read and nobody has accepted
 */
public record ClaimFilter(
        @Nullable String subject,
        @Nullable String predicate,
        @Nullable String place,
        @Nullable String source,
        @Nullable String document,
        @Nullable Polarity polarity,
        @Nullable DateRange during,
        @Nullable String text,
        boolean unaccepted) {

    /** All claims of a document. */
    public static ClaimFilter ofDocument(String id) {
        return new ClaimFilter(null, null, null, null, id, null, null, null, false);
    }

    /** Whether it asks for nothing, and so accepts every claim. */
    public boolean isEmpty() {
        return !unaccepted
                && Stream.of(subject, predicate, place, source, document, polarity, during, text)
                        .allMatch(Objects::isNull);
    }

    /** The same, of machine-read claims that nobody has accepted. */
    public ClaimFilter ofUnaccepted() {
        return new ClaimFilter(subject, predicate, place, source, document, polarity, during, text, true);
    }

    /** @throws NotFound where a name that it asks for is none */
    void requireKnown(AskedNames names) {
        names.anything(subject);
        names.anything(predicate);
        names.anything(place);
        names.source(source);
        names.document(document);
    }

    boolean accepts(Claim claim, Vocabulary vocabulary) {
        Proposition proposition = claim.proposition();
        Provenance provenance = claim.provenance();
        return isWithin(proposition.subject(), subject, vocabulary)
                && isWithin(proposition.predicate(), predicate, vocabulary)
                && isWithin(proposition.place(), place, vocabulary)
                && (source == null || Chain.of(claim, vocabulary).sources().contains(vocabulary.term(source)))
                && (document == null
                        || (provenance != null && provenance.document().equals(document)))
                && (polarity == null || claim.polarity() == polarity)
                && (during == null || isDuring(claim, during))
                && (!unaccepted || claim.awaitsAcceptance())
                && (text == null || contains(claim, text.toLowerCase(Locale.ROOT)));
    }

    private static boolean isWithin(@Nullable String name, @Nullable String asked, Vocabulary vocabulary) {
        if (asked == null) {
            return true;
        }
        Term wanted = vocabulary.term(asked);
        return name != null && vocabulary.isWithin(vocabulary.term(name), wanted);
    }

    private static boolean isDuring(Claim claim, DateRange during) {
        return Stream.of(Optional.ofNullable(claim.asOf().period()), Optional.ofNullable(claim.saidOn()))
                .flatMap(Optional::stream)
                .anyMatch(range -> range.daysTo(during) == 0);
    }

    private static boolean contains(Claim claim, String wanted) {
        Proposition proposition = claim.proposition();
        Provenance provenance = claim.provenance();
        return Stream.of(
                        proposition.subject(),
                        proposition.predicate(),
                        proposition.object() == null ? "" : proposition.object(),
                        claim.estimate() == null ? "" : claim.estimate().text(),
                        provenance == null || provenance.quote() == null ? "" : provenance.quote())
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
