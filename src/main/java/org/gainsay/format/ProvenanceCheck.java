package org.gainsay.format;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Document;
import org.gainsay.claim.Provenance;
import org.gainsay.format.QuotedText.Span;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Whether the quotes of claims stand in their documents: at the offsets given, or, where none are given, anywhere; white
 * space normalised. A document whose text is not known is passed over.
 */
public final class ProvenanceCheck {

    private final Map<String, QuotedText> texts = new HashMap<>();
    private final Problems problems = new Problems();

    private ProvenanceCheck(Collection<Document> documents) {
        for (Document document : documents) {
            String text = document.text();
            if (text != null) {
                texts.put(document.id(), new QuotedText(text));
            }
        }
    }

    /** Each claim whose quote is moved or missing; where it stands in one other place, that place is the remedy. */
    public static List<Problem> of(Collection<LocatedClaim> claims, Collection<Document> documents) {
        ProvenanceCheck check = new ProvenanceCheck(documents);
        claims.forEach(check::check);
        return check.problems.found();
    }

    private void check(LocatedClaim located) {
        Provenance provenance = located.claim().provenance();
        QuotedText text = provenance == null ? null : texts.get(provenance.document());
        if (provenance == null || text == null) {
            return;
        }
        Place place = new Place(located.file(), located.line(), problems);
        Span span = span(provenance);
        String quote = provenance.quote();
        if (span != null && span.end() > text.length() && quote == null) {
            place.report(
                    shown(span) + " lies outside " + Shown.of(provenance.document()),
                    "it has " + text.length() + " code units");
        } else if (quote != null && !(span != null && text.standsAt(quote, span))) {
            String shown = located.claim().confidential() ? "a confidential quote" : Shown.of(quote);
            search(quote, shown, span, provenance.document(), text, place);
        }
    }

    private static void search(
            String quote, String name, @Nullable Span span, String document, QuotedText text, Place place) {
        List<Span> found = text.find(quote);
        if (found.isEmpty()) {
            place.report(name + " does not stand in " + Shown.of(document), "a quote is the words as they stand there");
        } else if (span != null) {
            place.report(
                    name + " does not stand at " + shown(span) + " of " + Shown.of(document),
                    found.size() == 1
                            ? "it stands at " + shown(found.get(0))
                            : "it stands in " + found.size() + " places, first at " + shown(found.get(0)));
        }
    }

    private static @Nullable Span span(Provenance provenance) {
        Integer start = provenance.start();
        Integer end = provenance.end();
        return start == null || end == null ? null : new Span(start, end);
    }

    private static String shown(Span span) {
        return span.start() + " to " + span.end();
    }
}
