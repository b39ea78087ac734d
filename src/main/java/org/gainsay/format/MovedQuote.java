package org.gainsay.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.Provenance;
import org.gainsay.format.QuotedText.Span;

/** Finds where a claim's quote stands once its document has changed. */
public final class MovedQuote {

    private MovedQuote() {}

    /** The claim with the place of its quote; without a place where the quote stands nowhere, or in several other places. */
    public static Claim in(Document document, Claim claim) {
        Provenance provenance = claim.provenance();
        String text = document.text();
        if (provenance == null || provenance.quote() == null || text == null) {
            return claim;
        }
        List<Span> spans = new QuotedText(text).find(provenance.quote());
        boolean unmoved = spans.stream()
                .anyMatch(span -> Objects.equals(span.start(), provenance.start())
                        && Objects.equals(span.end(), provenance.end()));
        if (unmoved) {
            return claim;
        }
        Optional<Span> found = spans.size() == 1 ? Optional.of(spans.get(0)) : Optional.empty();
        return claim.at(new Provenance(
                provenance.document(),
                found.map(Span::start).orElse(null),
                found.map(Span::end).orElse(null),
                provenance.quote()));
    }
}
