package org.gainsay.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Word;
import org.gainsay.format.ClaimPlace.Passage;
import org.gainsay.format.QuotedText.Span;

/**
 * How the quote of a claim stands in its document as that is now.
 *
 * @param found where it stands: at its own place, or where it stands instead
 */
public record QuoteStanding(Claim claim, String quote, Kind kind, List<Passage> found) {

    /** From what is fine to what is worst. */
    public enum Kind {
        /** Letter by letter, at its offsets where it has some. */
        EXACT,
        /** The same but for white space. */
        NORMALISED,
        /** Not at its offsets, but elsewhere. */
        MOVED,
        /** Nowhere. */
        MISSING,
        /** Nobody can tell: there is no text to hold it against. */
        UNREAD;

        public String word() {
            return Word.of(this);
        }
    }

    public QuoteStanding {
        found = List.copyOf(found);
    }

    /** The quotes held against a text, in the order of the claims; those that quote nothing are passed over. */
    public static List<QuoteStanding> in(String text, Collection<Claim> claims) {
        QuotedText normal = new QuotedText(text);
        return quotes(claims, (claim, provenance) -> of(claim, provenance, normal, text));
    }

    /** The same where there is no text. */
    public static List<QuoteStanding> unread(Collection<Claim> claims) {
        return quotes(
                claims,
                (claim, provenance) ->
                        new QuoteStanding(claim, String.valueOf(provenance.quote()), Kind.UNREAD, List.of()));
    }

    private static List<QuoteStanding> quotes(
            Collection<Claim> claims, BiFunction<Claim, Provenance, QuoteStanding> standing) {
        List<QuoteStanding> quotes = new ArrayList<>();
        for (Claim claim : claims) {
            Provenance provenance = claim.provenance();
            if (provenance != null && provenance.quote() != null) {
                quotes.add(standing.apply(claim, provenance));
            }
        }
        return quotes;
    }

    private static QuoteStanding of(Claim claim, Provenance provenance, QuotedText normal, String text) {
        String quote = String.valueOf(provenance.quote());
        Integer start = provenance.start();
        Integer end = provenance.end();
        if (start != null && end != null && normal.standsAt(quote, new Span(start, end))) {
            Kind kind = text.startsWith(quote, start) ? Kind.EXACT : Kind.NORMALISED;
            return new QuoteStanding(claim, quote, kind, List.of(new Passage(start, end - start)));
        }
        List<Passage> found = normal.find(quote).stream()
                .map(span -> new Passage(span.start(), span.end() - span.start()))
                .toList();
        if (found.isEmpty()) {
            return new QuoteStanding(claim, quote, Kind.MISSING, found);
        }
        Kind standing = text.contains(quote) ? Kind.EXACT : Kind.NORMALISED;
        return new QuoteStanding(claim, quote, start == null ? standing : Kind.MOVED, found);
    }
}
